package care.duet.server.summary;

import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Postman;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A summary that was sent is told by e-mail where the sides have agreed on it. */
@Tag("M1.13")
@Tag("M9.1")
final class SummaryEmailIT {

  private final Postman postman =
      Postman.begin(Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(10)));
  private final TestPairing pairing = TestPairing.active(Mailing.BY_EMAIL).at(postman.uri());
  private final Mailing mailing = Mailing.drafted(pairing);

  @AfterEach
  void close() {
    postman.close();
  }

  @Test
  void leadsToTheSummaryAndNamesNobody() throws Exception {
    Answer sent = mailing.send();
    assertThat(Planning.texts(sent, "/deliveries", "/email/state")).containsOnly("queued");

    postman.until(mailing::isSent);

    assertThat(received(mailing)).hasSize(2);
    MimeMessage message = postman.received(Mailing.address(mailing.joe())).get(0);
    assertThat(message.getFrom()[0]).hasToString("duet@plan.example");
    assertThat(message.getSubject()).startsWith("The summary of the conference of ");
    String summary = mailing.summarizing().path(mailing.conference(), "/1");
    assertThat(message.getContent().toString()).contains("https://duet.example" + summary);
    String whole = GreenMailUtil.getWholeMessage(message);
    assertThat(whole).contains("Auto-Submitted: auto-generated");
    Answer read = mailing.read();
    List<String> names = read.json().findValuesAsText("family_name");
    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(whole).doesNotContain(name));
    assertThat(read.text("/deliveries/0/email/attempts")).isEqualTo("1");
    assertThat(read.text("/deliveries/0/email/sent_at")).isNotEmpty();
    assertThat(read.json().at("/deliveries/0/email").has("last_failure")).isFalse();
  }

  @Test
  void eachSideSeesWhatItsOwnPeopleWereTold() {
    mailing.send();
    postman.until(mailing::isSent);

    Answer ours = mailing.notifications(pairing.plan(), "");
    assertThat(Planning.texts(ours, "/items", "/contact_id")).containsExactly(mailing.ana());
    assertThat(ours.text("/items/0/kind")).isEqualTo("summary");
    assertThat(ours.text("/items/0/conference_id")).isEqualTo(mailing.conference());
    assertThat(ours.text("/items/0/summary_number")).isEqualTo("1");
    assertThat(ours.text("/items/0/email/state")).isEqualTo("sent");
    Answer theirs = mailing.notifications(pairing.practice(), "");
    assertThat(Planning.texts(theirs, "/items", "/contact_id")).containsExactly(mailing.joe());
    String id = ours.text("/items/0/id");
    String path = pairing.path("/notifications/" + id);
    Answer one = pairing.plan().get(path);
    assertThat(one.json()).isEqualTo(ours.json().at("/items/0"));
    assertThat(pairing.plan().with("If-None-Match", one.etag()).get(path).status()).isEqualTo(304);
    assertProblem(pairing.practice().get(path), 404, "not_found");
    assertProblem(mailing.resend(pairing.practice(), id), 404, "not_found");
  }

  @Test
  void notificationsAreListedByWhoWasToldWhatAndHowFarItIs() {
    mailing.send();
    postman.until(mailing::isSent);

    for (String none :
        List.of("contact_id=" + mailing.joe(), "kind=reminder", "email_state=failed")) {
      Answer found = mailing.notifications(pairing.plan(), "?" + none);
      assertThat(found.json().path("items")).as(none).isEmpty();
    }
    for (String one : List.of("contact_id=" + mailing.ana(), "kind=summary", "email_state=sent")) {
      Answer found = mailing.notifications(pairing.plan(), "?" + one);
      assertThat(found.json().path("items")).as(one).hasSize(1);
    }
    assertProblem(
        pairing.plan().get(pairing.path("/notifications?kind=gossip")), 400, "invalid_parameter");
  }

  @Test
  void insideDuetAloneWhereTheSidesHaveAgreedOnAPortal() {
    Mailing silent = Mailing.drafted(TestPairing.active().at(postman.uri()));
    assertThat(silent.send().json().at("/deliveries/0").has("email")).isFalse();
    Answer told = silent.notifications(silent.pairing().practice(), "");
    assertThat(told.text("/items/0/contact_id")).isEqualTo(silent.joe());
    assertThat(told.json().at("/items/0").has("email")).isFalse();
    assertProblem(
        silent.resend(silent.pairing().practice(), told.text("/items/0/id")),
        409,
        "state_conflict");

    mailing.send();
    postman.until(mailing::isSent);
    assertThat(received(mailing)).hasSize(2);
    assertThat(received(silent)).isEmpty();
  }

  @Test
  void whileTheMailServerIsDownItIsTriedAgainAndNothingIsLost() {
    postman.stopMail();
    mailing.send();
    postman.until(() -> mailing.failures().contains("unreachable"));
    assertThat(mailing.states()).containsOnly("queued");

    postman.set(postman.now().plus(Duration.ofHours(2)));
    postman.until(() -> mailing.attempts() >= 3);
    postman.startMail();
    postman.set(postman.now().plus(Duration.ofHours(1)));
    postman.until(mailing::isSent);

    assertThat(received(mailing)).hasSize(2);
    assertThat(mailing.failures()).containsOnly("");
  }

  @Test
  void afterThreeDaysItIsGivenUpAndCanBeSentAgain() {
    postman.stopMail();
    mailing.send();
    postman.until(() -> mailing.attempts() > 1);
    postman.set(postman.now().plus(Duration.ofDays(3)));
    postman.until(() -> mailing.states().equals(List.of("failed", "failed")));
    assertThat(mailing.failures()).containsOnly("unreachable");
    Answer failed = mailing.notifications(pairing.practice(), "?email_state=failed");
    assertThat(failed.json().path("items")).hasSize(1);

    postman.startMail();
    new People(pairing)
        .change(pairing.practice(), mailing.joe(), "{\"email\": \"joe@elsewhere.example\"}");
    Answer again = mailing.resend(pairing.practice(), failed.text("/items/0/id"));
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.text("/email/state")).isEqualTo("queued");
    assertThat(again.text("/email/attempts")).isEqualTo("0");
    postman.until(() -> mailing.states().contains("sent"));
    assertThat(mailing.states()).containsExactlyInAnyOrder("failed", "sent");
    assertThat(postman.received("joe@elsewhere.example")).hasSize(1);
  }

  @Test
  void whatAMailServerDoesNotTakeHoldsNothingElseUp() {
    postman.refuse();
    mailing.send();
    postman.until(() -> mailing.failures().equals(List.of("refused", "refused")));
    assertThat(mailing.states()).containsOnly("queued");

    postman.startMail();
    Answer waiting = mailing.notifications(pairing.practice(), "?email_state=queued");
    Answer again = mailing.resend(pairing.practice(), waiting.text("/items/0/id"));
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    postman.until(() -> !postman.received(Mailing.address(mailing.joe())).isEmpty());
  }

  @Test
  void whoeverHasLeftTheTeamMeanwhileIsToldNothing() {
    postman.stopMail();
    mailing.send();
    postman.until(() -> mailing.attempts() > 0);
    String past = "{\"active_from\": \"2020-01-01\", \"active_to\": \"2020-02-01\"}";
    assertThat(new People(pairing).change(pairing.practice(), mailing.joe(), past).status())
        .isEqualTo(200);
    postman.startMail();
    postman.set(postman.now().plus(Duration.ofHours(1)));

    postman.until(() -> mailing.states().containsAll(List.of("sent", "failed")));
    assertThat(mailing.failures()).contains("not_on_team");
    assertThat(postman.received(Mailing.address(mailing.joe()))).isEmpty();
  }

  @Test
  @Tag("M17.4")
  void whatWaitsIsNotSentOnceTheSidesDoWithoutEmail() {
    postman.stopMail();
    mailing.send();
    postman.until(() -> mailing.attempts() > 0);
    agree("shared_portal");
    postman.startMail();
    postman.set(postman.now().plus(Duration.ofHours(1)));

    postman.until(() -> mailing.states().equals(List.of("failed", "failed")));
    assertThat(mailing.failures()).containsOnly("not_agreed");
    assertThat(received(mailing)).isEmpty();
    String id = mailing.notifications(pairing.plan(), "").text("/items/0/id");
    assertProblem(mailing.resend(pairing.plan(), id), 409, "state_conflict");

    agree("secure_email");
    assertThat(mailing.resend(pairing.plan(), id).status()).isEqualTo(200);
    postman.until(() -> mailing.states().contains("sent"));
    assertThat(received(mailing)).hasSize(1);
  }

  @Test
  void aSuspendedPairingsWait() {
    Api administrator = TestServer.get().administrator();
    postman.stopMail();
    mailing.send();
    postman.until(() -> mailing.attempts() > 0);
    Mailing other = Mailing.drafted(TestPairing.active(Mailing.BY_EMAIL).at(postman.uri()));
    assertThat(administrator.post("/v1/pairings/" + pairing.id() + "/suspend", "").status())
        .isEqualTo(200);
    postman.startMail();
    postman.set(postman.now().plus(Duration.ofHours(1)));

    other.send();
    postman.until(other::isSent);
    assertThat(received(mailing)).isEmpty();
    assertThat(administrator.post("/v1/pairings/" + pairing.id() + "/activate", "").status())
        .isEqualTo(200);
    postman.until(mailing::isSent);
    assertThat(received(mailing)).hasSize(2);
  }

  @Test
  void sentAgainOnDemandItIsAnotherEmail() throws Exception {
    mailing.send();
    postman.until(mailing::isSent);
    String id = mailing.notifications(pairing.plan(), "").text("/items/0/id");

    assertThat(mailing.resend(pairing.plan(), id).status()).isEqualTo(200);
    postman.until(() -> received(mailing).size() == 3);

    List<MimeMessage> both = postman.received(Mailing.address(mailing.ana()));
    assertThat(both.get(0).getMessageID()).isNotEqualTo(both.get(1).getMessageID());
  }

  @Test
  void ofSeveralServersOneSendsEach() throws Exception {
    postman.join();
    postman.join();
    List<Mailing> several = new ArrayList<>(List.of(mailing));
    for (int i = 0; i < 3; i++) {
      several.add(Mailing.drafted(TestPairing.active(Mailing.BY_EMAIL).at(postman.uri())));
    }
    several.forEach(Mailing::send);

    postman.until(() -> several.stream().allMatch(Mailing::isSent));

    List<MimeMessage> all = several.stream().flatMap(one -> received(one).stream()).toList();
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : all) {
      ids.add(message.getMessageID());
    }
    assertThat(ids).hasSize(2 * several.size()).doesNotHaveDuplicates();
  }

  private void agree(String method) {
    Api administrator = TestServer.get().administrator();
    String path = "/v1/pairings/" + pairing.id();
    Answer changed =
        administrator
            .with("If-Match", administrator.get(path).etag())
            .patch(path + "/settings", "{\"communication_method\": \"%s\"}".formatted(method));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  /** What its people got; others may get what earlier tests have left. */
  private List<MimeMessage> received(Mailing sent) {
    return Stream.of(sent.ana(), sent.joe())
        .flatMap(contact -> postman.received(Mailing.address(contact)).stream())
        .toList();
  }
}
