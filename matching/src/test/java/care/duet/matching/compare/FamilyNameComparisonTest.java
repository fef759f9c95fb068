package care.duet.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "O'Hara,OHARA,FAMILY_EXACT",
    "Mac Donald,MacDonald,FAMILY_EXACT",
    "Feil-Gottlieb,Gottlieb,FAMILY_PART",
    "Garcia Lopez,Lopez Garcia,FAMILY_PART",
    "de la Cruz,Cruz,FAMILY_PART",
    "Runolfsdottir,Runolfsdotir,FAMILY_CLOSE",
    "Hickle,Heckle,FAMILY_SIMILAR",
    "Martin,Mancini,FAMILY_ALIKE",
    "Wunsch,Sanford,FAMILY_OTHER"
  })
  void namesHaveTheirLevel(String one, String other, Level expected) {
    assertThat(FamilyNameComparison.of(People.named("A", "", one), People.named("A", "", other)))
        .isEqualTo(expected);
    assertThat(FamilyNameComparison.of(People.named("A", "", other), People.named("A", "", one)))
        .isEqualTo(expected);
  }
}
