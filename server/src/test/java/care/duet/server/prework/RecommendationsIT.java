package care.duet.server.prework;

import static care.duet.server.agenda.Planning.patients;
import static care.duet.server.agenda.Planning.texts;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the sides have recommended before the call, in the call. */
@Tag("M7.1")
final class RecommendationsIT {

  private final Planning planning = new Planning(TestPairing.active());
  private final TestPairing pairing = planning.pairing();
  private String entry = "";
  private Preparing preparing;

  @BeforeEach
  void publish() {
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 1));
    String conference = planning.conference(3);
    entry = patients(planning.generate(conference, "{}"), "/entry_id").get(0);
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    preparing = new Preparing(pairing, conference);
  }

  @Test
  void areSharedInTheReview() {
    preparing.prepare(entry, "practice");
    preparing.prepare(entry, "plan");
    begin();

    Answer review =
        pairing
            .plan()
            .get(pairing.path("/conferences/" + preparing.conference() + "/reviews/" + entry));

    assertThat(review.status()).as(review.body()).isEqualTo(200);
    assertThat(texts(review, "/lead_recommendations", "/party"))
        .containsExactly("plan", "practice");
    assertThat(texts(review, "/lead_recommendations", "/lead"))
        .containsExactly("practice", "practice");
    assertThat(review.text("/lead_recommendations/0/reason")).isEqualTo("Comes every month");
    assertThat(review.text("/lead_recommendations/0/draft_goal"))
        .isEqualTo("Walk to the shop without having to rest");
  }

  @Test
  @Tag("M8.1")
  void standWithTheDecisionWhereNothingElseIsSaid() {
    preparing.prepare(entry, "practice");
    begin();
    Answer discussed =
        pairing
            .plan()
            .post(
                pairing.path(
                    "/conferences/" + preparing.conference() + "/reviews/" + entry + "/gate"),
                "{\"answer\": \"proceed\", \"demographics\": \"confirmed\"}");
    assertThat(discussed.status()).as(discussed.body()).isEqualTo(200);
    People people = new People(pairing);

    Answer decided =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + preparing.conference() + "/decisions"),
                """
                {"entry_id": "%s", "lead": "joint", "reason": "Both know him",
                 "agreed_by_plan": "%s", "agreed_by_practice": "%s", "goal": "Sleep better"}
                """
                    .formatted(
                        entry,
                        people.add(pairing.plan(), "Robin Example", "case_manager"),
                        people.add(pairing.practice(), "Sam Example", "clinical_care_manager")));

    assertThat(decided.status()).as(decided.body()).isEqualTo(201);
    assertThat(decided.text("/decision/practice_recommendation")).isEqualTo("practice");
    assertThat(decided.json().at("/decision").has("plan_recommendation")).isFalse();
  }

  private void begin() {
    assertThat(preparing.start().status()).isEqualTo(200);
  }
}
