package care.duet.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "19800201,19800201,BIRTH_DATE_EXACT",
    "19800201,19800207,BIRTH_DATE_ONE_EDIT",
    "19830201,19380201,BIRTH_DATE_ONE_EDIT",
    "19800312,19800321,BIRTH_DATE_ONE_EDIT",
    "19800412,19801204,BIRTH_DATE_ONE_EDIT",
    "19800219,19800220,BIRTH_DATE_ONE_EDIT",
    "19890501,19890430,BIRTH_DATE_ONE_EDIT",
    "19800101,19791231,BIRTH_DATE_ONE_EDIT",
    "19990201,20000201,BIRTH_DATE_ONE_EDIT",
    "19800930,19801030,BIRTH_DATE_ONE_EDIT",
    "19800201,19810207,BIRTH_DATE_TWO_EDITS",
    "19800201,19911112,BIRTH_DATE_OTHER"
  })
  void datesHaveTheirLevel(int one, int other, Level expected) {
    assertThat(BirthDateComparison.of(one, other)).isEqualTo(expected);
    assertThat(BirthDateComparison.of(other, one)).isEqualTo(expected);
  }
}
