package care.duet.matching.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/** The mistakes of fingers. */
final class Slips {

  private final SplittableRandom random;

  Slips(SplittableRandom random) {
    this.random = random;
  }

  /** A letter left out, put in, wrong, or swapped with its neighbour. */
  String inWord(String word) {
    if (word.length() < 3) {
      return word;
    }
    int place = 1 + random.nextInt(word.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    String before = word.substring(0, place);
    String after = word.substring(place + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + word.substring(place);
      case 2 -> before + letter + after;
      default -> before + after.charAt(0) + word.charAt(place) + after.substring(1);
    };
  }

  /** Day and month swapped, a day or year too many, or digits of the year swapped. */
  String inDate(LocalDate date) {
    LocalDate slip =
        switch (random.nextInt(4)) {
          case 0 ->
              date.getDayOfMonth() <= 12
                  ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                  : date.plusDays(1);
          case 1 -> date.minusDays(1);
          case 2 -> date.minusYears(1);
          default -> withSwappedYear(date);
        };
    return slip.toString();
  }

  private static LocalDate withSwappedYear(LocalDate date) {
    int century = date.getYear() / 100;
    int rest = date.getYear() % 100;
    int year = century * 100 + rest % 10 * 10 + rest / 10;
    int month = date.getMonthValue();
    return LocalDate.of(
        year, month, Math.min(date.getDayOfMonth(), YearMonth.of(year, month).lengthOfMonth()));
  }
}
