package care.duet.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.compare.Comparison;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardTest {

  @ParameterizedTest
  @CsvSource({
    "Anna,,1980-01-02,F,Anna,,1980-01-02,F,NOTHING",
    "Anna,,1980-01-02,F,Anna,,1980-01-20,F,BIRTH_DATE_SLIP_ALONE",
    "Anna,,1980-01-02,F,Boris,,1975-11-20,M,DIFFERENT_PEOPLE",
    "Anna,,2013-02-17,F,Boris,,2013-01-12,M,DIFFERENT_PEOPLE",
    "Anna,,1980-01-02,F,Selma,,1980-01-02,F,TWINS",
    "Anna,,1980-01-02,F,Selma,,1980-01-03,F,GIVEN_NAMES_DIFFER",
    "Luis,Jr.,1980-01-02,M,Luis,Sr.,1950-03-04,M,GENERATIONS_DIFFER",
    "Luis,Jr.,1980-01-02,M,Luis,Sr.,1980-01-02,M,GENERATIONS_IN_DOUBT",
    "Luis,Jr.,1980-01-02,M,Luis,II,1980-01-02,M,NOTHING",
    "Luis,Jr.,1980-01-02,M,Luis,,1950-03-04,M,BIRTH_DATES_DIFFER",
    "Carl,,1980-01-02,M,Carla,,1980-01-02,F,SEX_AND_NAME_DIFFER",
    "Robert,,,M,Bob,,1980-01-02,M,BIRTH_DATE_UNKNOWN",
    "Robert,,,M,Robert,,1980-01-02,M,NOTHING"
  })
  void contradictionsAreFound(
      String given,
      String suffix,
      String born,
      String sex,
      String given2,
      String suffix2,
      String born2,
      String sex2,
      Safeguard expected) {
    PreparedRecord one = person(given, suffix, born, sex);
    PreparedRecord other = person(given2, suffix2, born2, sex2);

    assertThat(Safeguard.of(Comparison.of(one, other), one, other)).isEqualTo(expected);
    assertThat(Safeguard.of(Comparison.of(other, one), other, one)).isEqualTo(expected);
  }

  @Test
  void aSlipInTheBirthDateIsNoContradictionWhereSomethingElseSpeaksForIt() {
    PreparedRecord one = living("1980-01-02", "9785550142", "01850");
    PreparedRecord phone = living("1980-01-20", "9785550142", "01900");
    PreparedRecord postalCode = living("1980-01-20", "7815550199", "01850");
    PreparedRecord neither = living("1980-01-20", "7815550199", "01900");

    assertThat(of(one, phone)).isEqualTo(Safeguard.NOTHING);
    assertThat(of(one, postalCode)).isEqualTo(Safeguard.NOTHING);
    assertThat(of(one, neither)).isEqualTo(Safeguard.BIRTH_DATE_SLIP_ALONE);
  }

  private static Safeguard of(PreparedRecord one, PreparedRecord other) {
    return Safeguard.of(Comparison.of(one, other), one, other);
  }

  private static PreparedRecord living(String born, String phone, String postalCode) {
    return PreparedRecord.of(
        MatchRecord.builder("x")
            .givenName("Anna")
            .familyName("Garcia")
            .birthDate(born)
            .phone(phone)
            .postalCode(postalCode)
            .build());
  }

  private static PreparedRecord person(String given, String suffix, String born, String sex) {
    return PreparedRecord.of(
        MatchRecord.builder("x")
            .givenName(given)
            .familyName("Garcia")
            .suffix(suffix)
            .birthDate(born)
            .sex(sex)
            .build());
  }
}
