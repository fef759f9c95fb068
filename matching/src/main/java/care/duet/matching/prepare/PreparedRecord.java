package care.duet.matching.prepare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record made comparable. An empty text or a zero is unknown and adds no weight.
 *
 * @param id how the side calls the record
 * @param given the given name in one word
 * @param givenParts its names, more than one for "Maria Jose"
 * @param middle the middle name or its initial
 * @param family the family name in one word
 * @param familyParts its names, more than one for double names
 * @param birthDate eight digits, year first
 * @param sex M or F
 * @param phone E.164
 * @param houseNumber the number before the street's name
 * @param street the street's name in standard words
 * @param unit flat, suite or box
 * @param city the city in one word
 * @param postalCode five digits where it is American
 * @param sharedIdentifier an identifier of the other side
 */
public record PreparedRecord(
    String id,
    String given,
    List<String> givenParts,
    String middle,
    String family,
    List<String> familyParts,
    @Nullable Generation generation,
    int birthDate,
    char sex,
    String phone,
    String houseNumber,
    String street,
    String unit,
    String city,
    String postalCode,
    String sharedIdentifier) {

  /** Makes a record comparable. */
  public static PreparedRecord of(MatchRecord raw) {
    FamilyName family = FamilyName.of(raw.familyName(), raw.suffix());
    List<String> given = PersonName.known(Words.of(raw.givenName()));
    List<String> middle = PersonName.known(Words.of(raw.middleName()));
    if (middle.isEmpty() && given.size() > 1 && isInitial(given.get(given.size() - 1))) {
      // "John Q" in one field
      middle = given.subList(given.size() - 1, given.size());
      given = given.subList(0, given.size() - 1);
    }
    Street street = Street.of(raw.street());
    return new PreparedRecord(
        raw.id(),
        String.join("", given),
        List.copyOf(given),
        String.join("", middle),
        family.whole(),
        family.parts(),
        family.generation(),
        BirthDates.digits(raw.birthDate()),
        sex(raw.sex()),
        PhoneNumbers.e164(raw.phone()),
        street.number(),
        street.name(),
        street.unit(),
        String.join("", Words.of(raw.city())),
        PostalCodes.of(raw.postalCode()),
        String.join("", Words.of(raw.sharedIdentifier())));
  }

  /** Whether all names are known. */
  public boolean isNamed() {
    return !given.isEmpty() && !family.isEmpty();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1;
  }

  private static char sex(@Nullable String text) {
    String folded = text == null ? "" : Words.fold(text.strip());
    return switch (folded) {
      case "M", "MALE" -> 'M';
      case "F", "FEMALE" -> 'F';
      default -> 0;
    };
  }
}
