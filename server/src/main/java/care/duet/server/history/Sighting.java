package care.duet.server.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw a patient.
 *
 * @param party the word of the side that says so
 * @param words who did and what for, where the source says
 * @param asOf the day of the import that it was taken from
 */
public record Sighting(LocalDate date, String party, @Nullable String words, LocalDate asOf) {

  static Sighting of(Seen seen) {
    Told source = seen.source();
    return new Sighting(seen.date(), source.kind().party().code(), words(seen), source.asOf());
  }

  private static @Nullable String words(Seen seen) {
    Told source = seen.source();
    String purpose =
        source.kind() == Kind.VISITS
            ? source.text("reason_display", "purpose")
            : source.text("reason_display");
    if (purpose == null) {
      return seen.providerName();
    }
    return seen.providerName() == null ? purpose : purpose + ", " + seen.providerName();
  }
}
