package care.duet.server.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.ArrayList;
import java.util.List;

/** Care teams of a pairing as its members write them. */
record Team(TestPairing pairing) {

  /** Somebody whom both sides name; answers the patient. */
  String patient(String identifier, String given, String family) {
    submit(pairing.plan(), Lists.plan().add(identifier, given, family, "1950-02-28").json());
    submit(
        pairing.practice(), Lists.practice().add(identifier, given, family, "1950-02-28").json());
    return find("plan_member_id", identifier);
  }

  /** The patient whom a side calls so. */
  String find(String field, String identifier) {
    Answer found =
        pairing
            .plan()
            .post(
                pairing.path("/patients/search"), "{\"%s\": \"%s\"}".formatted(field, identifier));
    assertThat(found.json().path("items")).as(found.body()).hasSize(1);
    return found.text("/items/0/id");
  }

  /** Names people; answers nothing. */
  void submit(Api caller, String list) {
    Answer submitted = caller.post(pairing.path("/risk-lists"), list);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
  }

  String contact(Api caller, String name, String role) {
    return new People(pairing).add(caller, name, role);
  }

  Answer send(Api caller, String patient, String body) {
    return caller.post(path(patient), body);
  }

  /** Adds a contact; answers the member. */
  Answer add(Api caller, String patient, String contact) {
    Answer made = send(caller, patient, "{\"contact_id\": \"%s\"}".formatted(contact));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  /** Changes a member as it is now, whatever it is. */
  Answer change(Api caller, String patient, String member, String body) {
    return caller.with("If-Match", "*").patch(path(patient) + "/" + member, body);
  }

  /** Name, role and telephone of everybody in the care team. */
  List<String> members(Api caller, String patient, String query) {
    Answer page = caller.get(path(patient) + query);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    List<String> members = new ArrayList<>();
    page.json()
        .path("items")
        .forEach(
            item ->
                members.add(
                    item.path("name").asText()
                        + " "
                        + item.path("role").asText()
                        + " "
                        + item.path("telephone").asText()));
    return members;
  }

  String path(String patient) {
    return pairing.path("/patients/" + patient + "/care-team");
  }
}
