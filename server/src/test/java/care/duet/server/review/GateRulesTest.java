package care.duet.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.history.LastSighting;
import care.duet.server.history.Sighting;
import care.duet.server.history.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the day of the call, 2026-11-23. */
class GateRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final GateRules RULES = new GateRules(12, 18);

  @ParameterizedTest
  @Tag("M6.3")
  @CsvSource({
    // practice, elsewhere
    "2025-11-23, 2026-10-01, SEEN_ELSEWHERE",
    "2025-11-24, 2026-10-01, PROCEED",
    "2025-11-23, 2025-11-23, PROCEED",
    "2025-11-23, 2025-11-24, SEEN_ELSEWHERE",
    "2024-01-01, , PROCEED",
    ", 2026-10-01, SEEN_ELSEWHERE",
    ", , PROCEED"
  })
  void whoeverIsTreatedByOthersAfterALongGapIsSeenElsewhere(
      @Nullable LocalDate practice, @Nullable LocalDate elsewhere, GateAnswer answer) {
    assertThat(RULES.suggest(standing("covered", seen(practice), seen(elsewhere), seen(null))))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @Tag("M6.4")
  @CsvSource({
    // practice, emergency department
    "2025-05-23, 2026-10-01, UNRESPONSIVE",
    "2025-05-24, 2026-10-01, PROCEED",
    "2025-05-23, 2025-05-23, UNRESPONSIVE",
    "2025-05-23, 2025-05-22, PROCEED",
    ", 2026-10-01, UNRESPONSIVE",
    "2025-05-23, , PROCEED"
  })
  void whoeverGoesToTheEmergencyDepartmentAloneIsUnresponsive(
      @Nullable LocalDate practice, @Nullable LocalDate emergency, GateAnswer answer) {
    assertThat(RULES.suggest(standing("covered", seen(practice), seen(null), seen(emergency))))
        .isEqualTo(answer);
  }

  @Test
  @Tag("M6.1")
  void whatNobodyHasSentSpeaksForNothing() {
    LastSighting elsewhere = seen(LocalDate.of(2026, 10, 1));
    LastSighting unknown = new LastSighting(false, null);

    assertThat(RULES.suggest(standing("not_supplied", unknown, elsewhere, elsewhere)))
        .isEqualTo(GateAnswer.PROCEED);
  }

  @Test
  @Tag("M6.9")
  void whoeverIsNotCoveredIsSoWhateverElseIsKnown() {
    LastSighting recent = seen(LocalDate.of(2026, 11, 1));

    assertThat(RULES.suggest(standing("not_covered", recent, recent, recent)))
        .isEqualTo(GateAnswer.NO_LONGER_COVERED);
  }

  @Test
  void whoeverIsTreatedByOthersIsSeenElsewhereThoughInTheEmergencyDepartmentToo() {
    LastSighting longAgo = seen(LocalDate.of(2024, 11, 1));
    LastSighting recent = seen(LocalDate.of(2026, 11, 1));

    assertThat(RULES.suggest(standing("covered", longAgo, recent, recent)))
        .isEqualTo(GateAnswer.SEEN_ELSEWHERE);
  }

  private static Standing standing(
      String coverage, LastSighting practice, LastSighting elsewhere, LastSighting emergency) {
    return new Standing(
        DAY,
        coverage,
        null,
        null,
        "active",
        null,
        practice,
        elsewhere,
        new LastSighting(true, null),
        emergency);
  }

  private static LastSighting seen(@Nullable LocalDate day) {
    return new LastSighting(true, day == null ? null : new Sighting(day, "plan", null, DAY));
  }
}
