package care.duet.server.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks for or against an answer at the gate, as it is kept too.
 *
 * @param source the word of the side that says so; null when nobody does
 * @param day that it is about; null when it is about none
 */
public record Evidence(
    String code,
    String status,
    String text,
    @Nullable String source,
    @Nullable LocalDate day,
    @Nullable LocalDate asOf) {

  static final String SEEN_BY_PRACTICE = "seen_by_practice";

  private static final String KNOWN = "known";

  /** Whether it tells of the last visit to the practice. */
  boolean isVisitToPractice() {
    return code.equals(SEEN_BY_PRACTICE) && status.equals(KNOWN);
  }

  static Evidence known(
      String code, String text, String source, @Nullable LocalDate day, @Nullable LocalDate asOf) {
    return new Evidence(code, KNOWN, text, source, day, asOf);
  }

  static Evidence unknown(String code, boolean supplied, String text) {
    return new Evidence(code, supplied ? "none" : "not_supplied", text, null, null, null);
  }
}
