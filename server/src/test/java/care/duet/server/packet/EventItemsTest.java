package care.duet.server.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EventItemsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void specialtyVisitsAreThoseToSpecialists() {
    Chart chart =
        chart("Primary care", "Emergency", "Inpatient", "Skilled nursing", "Cardiology", "Urology");

    assertThat(EventItems.specialtyVisits(chart).map(Fact::text))
        .containsExactlyInAnyOrder("Cardiology", "Urology");
  }

  @Test
  void whoWasInTheEmergencyDepartmentAloneHasNone() {
    assertThat(EventItems.specialtyVisits(chart("Emergency"))).isEmpty();
  }

  private static Chart chart(String... lines) {
    return Chart.of(
        "pat_1", List.of(), Stream.of(lines).map(EventItemsTest::seen).toList(), Set.of());
  }

  private static Source seen(String line) {
    return Source.of(
        "plan",
        new KnownRow(
            "MH1",
            "member_providers",
            DAY,
            null,
            "{\"service_line\": \"%s\"}".formatted(line),
            DAY));
  }
}
