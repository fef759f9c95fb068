package care.duet.matching.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FamilyNameTest {

  @Test
  void generationIsTakenOutOfTheName() {
    FamilyName name = FamilyName.of("Smith Jr.", null);

    assertThat(name.whole()).isEqualTo("SMITH");
    assertThat(name.generation()).isEqualTo(Generation.JUNIOR);
  }

  @Test
  void generationIsReadFromTheSuffix() {
    assertThat(FamilyName.of("Smith", "Sr.").generation()).isEqualTo(Generation.SENIOR);
    assertThat(FamilyName.of("Smith", "III").generation()).isEqualTo(Generation.THIRD);
    assertThat(FamilyName.of("Smith", "").generation()).isNull();
  }

  @Test
  void secondOfTheNameIsJuniorOrTheSecond() {
    assertThat(FamilyName.of("Smith II", null).generation())
        .isEqualTo(FamilyName.of("Smith", "Jr").generation());
  }

  @Test
  void titlesBelongToNoName() {
    assertThat(FamilyName.of("Smith, Jr., MD", null)).isEqualTo(FamilyName.of("Smith", "Jr"));
  }

  @Test
  void doubleNamesHaveParts() {
    assertThat(FamilyName.of("Feil-Gottlieb", null).parts()).containsExactly("FEIL", "GOTTLIEB");
  }

  @Test
  void particlesAreNoParts() {
    FamilyName name = FamilyName.of("de la Cruz", null);

    assertThat(name.whole()).isEqualTo("DELACRUZ");
    assertThat(name.parts()).containsExactly("CRUZ");
    assertThat(FamilyName.of("Van", null).parts()).containsExactly("VAN");
  }

  @Test
  void aSingleWordIsANameWhateverItLooksLike() {
    assertThat(FamilyName.of("Senior", null).whole()).isEqualTo("SENIOR");
  }

  @Test
  void placeholdersAreUnknown() {
    assertThat(FamilyName.of("UNKNOWN", null).whole()).isEmpty();
    assertThat(FamilyName.of("No Last Name", null).whole()).isEmpty();
  }
}
