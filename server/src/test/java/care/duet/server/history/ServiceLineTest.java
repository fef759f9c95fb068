package care.duet.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServiceLineTest {

  @ParameterizedTest
  @CsvSource({
    "Cardiology, true, true",
    "Behavioral health, true, true",
    "'', true, true",
    "Primary care, true, false",
    "PRIMARY-CARE, true, false",
    "Emergency, false, false",
    "inpatient, false, false",
    "Skilled nursing, false, false",
    "skilled_nursing, false, false"
  })
  void tellsSpecialistsFromThoseWhoTreatWhoeverComes(
      String name, boolean takesOver, boolean ofSpecialists) {
    ServiceLine line = new ServiceLine(name);

    assertThat(line.takesOver()).isEqualTo(takesOver);
    assertThat(line.isOfSpecialists()).isEqualTo(ofSpecialists);
  }
}
