package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PreparedRecordTest {

  @Test
  void allFieldsAreMadeComparable() {
    PreparedRecord person =
        PreparedRecord.of(
            MatchRecord.builder("p-1")
                .givenName("María José")
                .middleName("q.")
                .familyName("O'Hara-Díaz, Jr.")
                .birthDate(LocalDate.of(1980, 12, 31))
                .sex("female")
                .phone("(978) 555-9308")
                .street("1 Main Street Apt 2")
                .city("North Adams")
                .postalCode("1247")
                .sharedIdentifier("mh-0019 5759")
                .build());

    assertThat(person.given()).isEqualTo("MARIAJOSE");
    assertThat(person.givenParts()).containsExactly("MARIA", "JOSE");
    assertThat(person.middle()).isEqualTo("Q");
    assertThat(person.family()).isEqualTo("OHARADIAZ");
    assertThat(person.familyParts()).containsExactly("OHARA", "DIAZ");
    assertThat(person.generation()).isEqualTo(Generation.JUNIOR);
    assertThat(person.birthDate()).isEqualTo(19_801_231);
    assertThat(person.sex()).isEqualTo('F');
    assertThat(person.phone()).isEqualTo("+19785559308");
    assertThat(person.houseNumber()).isEqualTo("1");
    assertThat(person.street()).isEqualTo("MAIN ST");
    assertThat(person.unit()).isEqualTo("2");
    assertThat(person.city()).isEqualTo("NORTHADAMS");
    assertThat(person.postalCode()).isEqualTo("01247");
    assertThat(person.sharedIdentifier()).isEqualTo("MH00195759");
    assertThat(person.isNamed()).isTrue();
  }

  @Test
  void whatIsAbsentIsUnknown() {
    PreparedRecord person =
        PreparedRecord.of(MatchRecord.builder("p-1").givenName(" ").sex("U").build());

    assertThat(person.given()).isEmpty();
    assertThat(person.givenParts()).isEmpty();
    assertThat(person.birthDate()).isZero();
    assertThat(person.sex()).isEqualTo((char) 0);
    assertThat(person.isNamed()).isFalse();
  }

  @Test
  void anInitialBehindTheGivenNameIsTheMiddleName() {
    PreparedRecord person =
        PreparedRecord.of(MatchRecord.builder("p-1").givenName("John Q").build());

    assertThat(person.given()).isEqualTo("JOHN");
    assertThat(person.middle()).isEqualTo("Q");
  }

  @Test
  void newbornsAreNotNamedYet() {
    assertThat(PreparedRecord.of(MatchRecord.builder("p-1").givenName("Baby Girl").build()).given())
        .isEmpty();
  }
}
