package care.duet.server.history;

import static care.duet.server.history.Kind.PRACTICE_PATIENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

  private static final LocalDate CAME = LocalDate.of(2026, 10, 1);

  private final Facts facts = new Facts();

  @ParameterizedTest
  @CsvSource({
    "active, ACTIVE",
    "Active, ACTIVE",
    "'', ACTIVE",
    "inactive, INACTIVE",
    "deceased, INACTIVE"
  })
  void theStatusInTheChartDecides(String written, Panel.Status status) {
    Panel panel = Panel.of(known(facts.about(PRACTICE_PATIENTS, "patient_status=" + written)));

    assertThat(panel.status()).isEqualTo(status);
  }

  @Test
  void ofTwoChartsTheActiveOneCounts() {
    Told active =
        facts.about(PRACTICE_PATIENTS, "patient_status=active", "pcp_name=A", "pcp_npi=1");
    Told inactive = facts.about(PRACTICE_PATIENTS, "patient_status=inactive", "pcp_name=B");

    assertThat(Panel.of(known(inactive, active)))
        .isEqualTo(new Panel(Panel.Status.ACTIVE, "A", "1", active.asOf()));
  }

  @Test
  void whoHasNoChartIsNotOnThePanelOnceChartsHaveCome() {
    assertThat(Panel.of(new Known(List.of(), Map.of(PRACTICE_PATIENTS, CAME))))
        .isEqualTo(new Panel(Panel.Status.NOT_ON_PANEL, null, null, CAME));
    assertThat(Panel.of(known())).isEqualTo(new Panel(Panel.Status.NOT_SUPPLIED, null, null, null));
  }

  private static Known known(Told... told) {
    return new Known(List.of(told), Map.of());
  }
}
