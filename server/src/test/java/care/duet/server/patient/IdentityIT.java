package care.duet.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is taken for one person, and who is not. A wrong union is worse than a missed one. */
@Tag("M2.6")
final class IdentityIT {

  private final TestPairing pairing = TestPairing.active();

  @Test
  void onePersonSpeltInTwoWaysIsCommon() {
    plan(Lists.plan().add("MH1", "JOSE", "ONEIL-GARCIA", "1950-01-02"));
    practice(Lists.practice().add("1", "José", "O’Neil García", "1950-01-02"));

    assertThat(common()).isEqualTo(1);
  }

  @Test
  void twinsStayApart() {
    plan(
        Lists.plan()
            .add("MH1", "Ann", "Lee", "1950-01-02")
            .add("MH2", "Anna", "Lee", "1950-01-02"));
    practice(Lists.practice().add("1", "Anna", "Lee", "1950-01-02"));

    assertThat(common()).isEqualTo(1);
    assertThat(mrnOf("MH1")).isEmpty();
    assertThat(mrnOf("MH2")).isEqualTo("1");
  }

  @Test
  void juniorAndSeniorOfOneBirthDateStayApart() {
    plan(Lists.plan().add("MH1", "Al", "Ray", "1950-01-02", "\"suffix\": \"Sr.\""));
    practice(Lists.practice().add("1", "Al", "Ray Jr", "1950-01-02"));

    assertThat(common()).isZero();
  }

  @Test
  void sameNameStrangersStayApart() {
    plan(Lists.plan().add("MH1", "Al", "Ray", "1950-01-02"));
    practice(Lists.practice().add("1", "Al", "Ray", "1963-07-19"));

    assertThat(common()).isZero();
  }

  @Test
  void aNicknameDoesNotPartAPerson() {
    plan(Lists.plan().add("MH1", "William", "Quist", "1961-03-04"));
    practice(Lists.practice().add("1", "Bill", "Quist", "1961-03-04"));

    assertThat(mrnOf("MH1")).isEqualTo("1");
  }

  @Test
  void aSlipInTheBirthDateIsAskedAboutWhenNothingElseIsKnown() {
    plan(Lists.plan().add("MH1", "Al", "Ray", "1950-01-02"));
    practice(Lists.practice().add("1", "Al", "Ray", "1950-01-03"));

    assertThat(common()).isZero();
    assertThat(pairing.plan().get(pairing.path("/match-reviews")).json().path("items")).hasSize(1);
  }

  @Test
  void twinsOfTwoSexesStayApartAndASexThatOneSideHasWrongPartsNobody() {
    plan(
        Lists.plan()
            .add("MH1", "Kim", "Ray", "1950-01-02", "\"sex\": \"female\"")
            .add("MH2", "Jo", "Lee", "1951-01-02", "\"sex\": \"female\""));
    practice(
        Lists.practice()
            .add("1", "Tom", "Ray", "1950-01-02", "\"sex\": \"male\"")
            .add("2", "Jo", "Lee", "1951-01-02", "\"sex\": \"male\""));

    assertThat(mrnOf("MH1")).isEmpty();
    assertThat(mrnOf("MH2")).isEqualTo("2");
  }

  @Test
  void whereTwoPeopleCouldBeMeantNobodyIsMerged() {
    plan(
        Lists.plan()
            .add("MH1", "Brenda", "Ray", "1950-01-02")
            .add("MH2", "Brenna", "Ray", "1950-01-02"));
    practice(Lists.practice().add("1", "Brenta", "Ray", "1950-01-02"));

    assertThat(common()).isZero();
  }

  @Test
  void anIdentifierOnceLinkedStaysLinkedWhenANameChanges() {
    plan(Lists.plan().add("MH1", "Ann", "Lee", "1950-01-02"));
    practice(Lists.practice().add("1", "Ann", "Lee", "1950-01-02"));
    plan(Lists.plan().add("MH1", "Ann", "Married", "1950-01-02"));

    assertThat(common()).isEqualTo(1);
    assertThat(mrnOf("MH1")).isEqualTo("1");
  }

  @Test
  void aPlaceholderForAnUnknownBirthDateIdentifiesNobody() {
    plan(Lists.plan().add("MH1", "Al", "Ray", "1900-01-01"));
    practice(Lists.practice().add("1", "Al", "Ray", "1900-01-01"));

    assertThat(common()).isZero();
  }

  private void plan(Lists list) {
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), list.json()).status())
        .isEqualTo(201);
  }

  private void practice(Lists list) {
    assertThat(pairing.practice().post(pairing.path("/risk-lists"), list.json()).status())
        .isEqualTo(201);
  }

  private int common() {
    return pairing.plan().get(pairing.path("/combined-list/overlap")).json().at("/common").asInt();
  }

  private String mrnOf(String planMemberId) {
    for (var entry : pairing.plan().get(pairing.path("/combined-list")).json().at("/entries")) {
      if (entry.at("/plan_member_id").asText().equals(planMemberId)) {
        return entry.at("/mrn").asText();
      }
    }
    throw new AssertionError("the member is not listed");
  }
}
