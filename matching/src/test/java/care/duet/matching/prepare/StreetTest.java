package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreetTest {

  @Test
  void aLineIsTakenApart() {
    assertThat(Street.of("790 North Powlowski Street, Suite. 99"))
        .isEqualTo(new Street("790", "N POWLOWSKI ST", "99"));
  }

  @Test
  void longAndShortWordsAreOne() {
    assertThat(Street.of("141 Crist Harbor #20")).isEqualTo(Street.of("141 CRIST HBR APT 20"));
    assertThat(Street.of("12 First Avenue")).isEqualTo(Street.of("12 1st Ave."));
  }

  @Test
  void boxesAreStreetsWithoutNumber() {
    assertThat(Street.of("P.O. Box 12")).isEqualTo(new Street("", "PO BOX 12", ""));
  }

  @Test
  void aStreetMayBeNamedLikeAUnit() {
    assertThat(Street.of("5 Unit")).isEqualTo(new Street("5", "UNIT", ""));
  }

  @Test
  void nothingIsUnknown() {
    assertThat(Street.of(null)).isEqualTo(new Street("", "", ""));
    assertThat(Street.of(" , ")).isEqualTo(new Street("", "", ""));
    assertThat(Street.of("17")).isEqualTo(new Street("", "", ""));
  }
}
