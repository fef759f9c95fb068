package care.duet.server.summary;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.List;

/** A summary that is ready to be sent to one person of each side. */
record Mailing(Summarizing summarizing, String conference, String ana, String joe) {

  static final String BY_EMAIL = "{\"communication_method\": \"secure_email\"}";

  static Mailing drafted(TestPairing pairing) {
    Summarizing summarizing = new Summarizing(pairing);
    Planning planning = summarizing.planning();
    planning.submit(pairing.plan(), Lists.strangers(Lists.plan(), "P", 2));
    String ana =
        summarizing.person(pairing.plan(), pairing.planClientId(), "Ana Ruiz", "project_manager");
    String joe =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Joe Park", "clinical_care_manager");
    People people = new People(pairing);
    people.change(pairing.plan(), ana, "{\"email\": \"%s\"}".formatted(address(ana)));
    people.change(pairing.practice(), joe, "{\"email\": \"%s\"}".formatted(address(joe)));
    String conference = planning.begun(1);
    summarizing.close(conference, summarizing.allDiscussed(conference), ana, List.of());
    summarizing.draft(conference);
    return new Mailing(summarizing, conference, ana, joe);
  }

  TestPairing pairing() {
    return summarizing.pairing();
  }

  static String address(String contact) {
    return contact.replace('_', '.') + "@team.example";
  }

  Answer send() {
    return summarizing.sent(conference, 1);
  }

  Answer read() {
    return summarizing.read(conference, 1);
  }

  Answer notifications(Api caller, String query) {
    Answer found = caller.get(pairing().path("/notifications" + query));
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    return found;
  }

  Answer resend(Api caller, String id) {
    return caller.post(pairing().path("/notifications/" + id + "/resend"), "");
  }

  /** Whether every e-mail has gone out. */
  boolean isSent() {
    return states().equals(List.of("sent", "sent"));
  }

  List<String> states() {
    return Planning.texts(read(), "/deliveries", "/email/state");
  }

  List<String> failures() {
    return Planning.texts(read(), "/deliveries", "/email/last_failure");
  }

  /** How often all of them were tried. */
  int attempts() {
    return Planning.texts(read(), "/deliveries", "/email/attempts").stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }
}
