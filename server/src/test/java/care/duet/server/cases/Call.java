package care.duet.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.List;

/**
 * A conference in progress in a pairing of its own.
 *
 * @param entries who is on the agenda
 * @param plan the contact who speaks for the plan
 * @param practice the contact who speaks for the practice
 */
record Call(
    Planning planning, String conference, List<String> entries, String plan, String practice) {

  /** About three patients of the plan's list, P-0 to P-2. */
  static Call begun(String settings) {
    Planning planning = new Planning(TestPairing.active(settings));
    planning.submit(planning.pairing().plan(), Lists.strangers(Lists.plan(), "P", 3));
    return begun(planning, 3);
  }

  /** The conference so many days from now, with everybody on its agenda. */
  static Call begun(Planning planning, int days) {
    TestPairing pairing = planning.pairing();
    People people = new People(pairing);
    String conference = planning.conference(days);
    List<String> entries = Planning.patients(planning.generate(conference, "{}"), "/entry_id");
    assertThat(planning.publish(pairing.plan(), conference).status()).isEqualTo(200);
    Answer started = pairing.plan().post(pairing.path("/conferences/" + conference + "/start"), "");
    assertThat(started.status()).as(started.body()).isEqualTo(200);
    entries.forEach(entry -> proceed(pairing, conference, entry));
    return new Call(
        planning,
        conference,
        entries,
        people.add(pairing.plan(), "Robin Example", "case_manager"),
        people.add(pairing.practice(), "Sam Example", "clinical_care_manager"));
  }

  /** Says at the gate that a patient is discussed. */
  private static void proceed(TestPairing pairing, String conference, String entry) {
    Answer answered =
        pairing
            .plan()
            .post(
                pairing.path("/conferences/" + conference + "/reviews/" + entry + "/gate"),
                "{\"answer\": \"proceed\", \"demographics\": \"confirmed\"}");
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
  }

  TestPairing pairing() {
    return planning.pairing();
  }

  /** Decides about an entry; {@code more} is further JSON members, or empty. */
  Answer decide(Api caller, String entry, String lead, String more) {
    return caller.post(
        pairing().path("/conferences/" + conference + "/decisions"),
        "{\"entry_id\": \"%s\", %s".formatted(entry, decision(lead, more)));
  }

  /** The same about the first patient, with a goal; answers the case. */
  Answer decided(String lead, String more) {
    String goal = "\"goal\": \"Maximize patient access to needed care\"";
    Answer made =
        decide(pairing().plan(), entries.get(0), lead, more.isEmpty() ? goal : goal + ", " + more);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  Answer change(Api caller, String caseId, String lead, String more) {
    return post(caller, caseId, "/decisions", "{" + decision(lead, more));
  }

  Answer post(Api caller, String caseId, String rest, String body) {
    return caller.post(pairing().path("/cases/" + caseId + rest), body);
  }

  Answer read(String caseId) {
    return pairing().practice().get(pairing().path("/cases/" + caseId));
  }

  /** The tasks about a patient, open or not. */
  Answer tasks(String query) {
    return pairing().practice().get(pairing().path("/tasks?" + query));
  }

  private String decision(String lead, String more) {
    return """
        "lead": "%s", "reason": "As both see it", "agreed_by_plan": "%s",
         "agreed_by_practice": "%s"%s}
        """
        .formatted(lead, plan, practice, more.isEmpty() ? "" : ", " + more);
  }
}
