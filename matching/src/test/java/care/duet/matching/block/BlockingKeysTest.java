package care.duet.matching.block;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import org.junit.jupiter.api.Test;

class BlockingKeysTest {

  @Test
  void everyPassGivesItsKeys() {
    PreparedRecord person =
        PreparedRecord.of(
            MatchRecord.builder("mh-1")
                .givenName("Anna")
                .middleName("Louise")
                .familyName("Feil-Gottlieb")
                .birthDate("1980-12-31")
                .phone("978 555 9308")
                .postalCode("1850")
                .sharedIdentifier("0045")
                .build());

    assertThat(BlockingKeys.of(person))
        .containsExactly(
            "D|19801231",
            "FY|FL 1980",
            "FY|KTL 1980",
            "FM|FL 1231",
            "FM|KTL 1231",
            "GY|ANN 1980",
            "GY|LOU 1980",
            "N|ANNA FEILGOTTLIEB",
            "FP|FEIL 01850",
            "FP|GOTTLIEB 01850",
            "P|+19785559308",
            "I|MH1",
            "I|0045");
  }

  @Test
  void whatIsUnknownGivesNone() {
    assertThat(BlockingKeys.of(PreparedRecord.of(MatchRecord.builder("-").build()))).isEmpty();
  }

  @Test
  void swappedNamesMeet() {
    assertThat(BlockingKeys.of(named("Selma", "Bergstrom")))
        .contains("N|BERGSTROM SELMA")
        .containsAnyElementsOf(BlockingKeys.of(named("Bergstrom", "Selma")));
  }

  private static PreparedRecord named(String given, String family) {
    return PreparedRecord.of(MatchRecord.builder("-").givenName(given).familyName(family).build());
  }
}
