package care.duet.server.packet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that one side says of a patient. */
record Fact(
    String party,
    LocalDate asOf,
    String text,
    @Nullable String code,
    @Nullable String codeSystem,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  Fact coded(String itsCode, String itsSystem) {
    return itsCode.isEmpty()
        ? this
        : new Fact(
            party, asOf, text, itsCode, itsSystem.isEmpty() ? null : itsSystem, startsOn, endsOn);
  }
}
