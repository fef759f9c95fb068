package care.duet.matching.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far a field agrees; a field's levels stand in falling agreement. */
public enum Level {
  GIVEN_EXACT(Field.GIVEN_NAME, 1, "Given names are the same"),
  GIVEN_IS_MIDDLE(Field.GIVEN_NAME, 2, "One given name is the other's middle name"),
  GIVEN_NICKNAME(Field.GIVEN_NAME, 3, "Given names are nicknames of each other"),
  GIVEN_CLOSE(Field.GIVEN_NAME, 4, "Given names differ by little, as a misspelling does"),
  GIVEN_SIMILAR(Field.GIVEN_NAME, 5, "Given names are similar"),
  GIVEN_ALIKE(Field.GIVEN_NAME, 6, "Given names are somewhat alike"),
  GIVEN_SWAPPED(Field.GIVEN_NAME, 7, "Given and family name are swapped"),
  GIVEN_OTHER(Field.GIVEN_NAME, 8, "Given names differ"),

  MIDDLE_EXACT(Field.MIDDLE_NAME, 1, "Middle names are the same"),
  MIDDLE_INITIAL(Field.MIDDLE_NAME, 2, "One middle name begins with the other's initial"),
  MIDDLE_OTHER(Field.MIDDLE_NAME, 3, "Middle names differ"),

  FAMILY_EXACT(Field.FAMILY_NAME, 1, "Family names are the same"),
  FAMILY_PART(Field.FAMILY_NAME, 2, "Double family names share a part"),
  FAMILY_CLOSE(Field.FAMILY_NAME, 3, "Family names differ by little, as a misspelling does"),
  FAMILY_SIMILAR(Field.FAMILY_NAME, 4, "Family names are similar"),
  FAMILY_ALIKE(Field.FAMILY_NAME, 5, "Family names are somewhat alike"),
  FAMILY_OTHER(Field.FAMILY_NAME, 6, "Family names differ"),

  BIRTH_DATE_EXACT(Field.BIRTH_DATE, 1, "Birth dates are the same"),
  BIRTH_DATE_ONE_EDIT(Field.BIRTH_DATE, 2, "Birth dates differ by one slip"),
  BIRTH_DATE_TWO_EDITS(Field.BIRTH_DATE, 3, "Birth dates differ by two slips"),
  BIRTH_DATE_OTHER(Field.BIRTH_DATE, 4, "Birth dates differ"),

  SEX_SAME(Field.SEX, 1, "Sex is the same"),
  SEX_OTHER(Field.SEX, 2, "Sex differs"),

  PHONE_EXACT(Field.PHONE, 1, "Telephone numbers are the same"),
  PHONE_ONE_EDIT(Field.PHONE, 2, "Telephone numbers differ by one digit"),
  PHONE_OTHER(Field.PHONE, 3, "Telephone numbers differ"),

  ADDRESS_SAME(Field.ADDRESS, 1, "Addresses are the same"),
  ADDRESS_SIMILAR(Field.ADDRESS, 2, "Addresses are similar"),
  ADDRESS_POSTAL_CODE(Field.ADDRESS, 3, "Streets differ, postal codes are the same"),
  ADDRESS_CITY(Field.ADDRESS, 4, "Streets and postal codes differ, cities are the same"),
  ADDRESS_OTHER(Field.ADDRESS, 5, "Addresses differ"),

  POSTAL_CODE_EXACT(Field.POSTAL_CODE, 1, "Postal codes are the same"),
  POSTAL_CODE_ONE_EDIT(Field.POSTAL_CODE, 2, "Postal codes differ by one digit"),
  POSTAL_CODE_OTHER(Field.POSTAL_CODE, 3, "Postal codes differ");

  private static final Map<Field, List<Level>> BY_FIELD = byField();

  private final Field field;
  private final int code;
  private final String words;

  Level(Field field, int code, String words) {
    this.field = field;
    this.code = code;
    this.words = words;
  }

  /** What this is a level of. */
  public Field field() {
    return field;
  }

  /** The level in words that name no value of the records. */
  public String words() {
    return words;
  }

  /** The place among the levels of the field, from 1; 0 is kept for unknown. */
  public int code() {
    return code;
  }

  /** The levels of a field. */
  public static List<Level> of(Field field) {
    return Objects.requireNonNull(BY_FIELD.get(field));
  }

  private static Map<Field, List<Level>> byField() {
    Map<Field, List<Level>> levels = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      levels.put(field, Arrays.stream(values()).filter(level -> level.field == field).toList());
    }
    return levels;
  }
}
