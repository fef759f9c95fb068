package care.duet.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.contact.People;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** A conference in which two patients are reviewed: Ursula Katz, M1 and C1, and Omar Nadir, M2. */
record Reviewing(Planning planning, String conference, String entry) {

  /** A conference whose agenda is published. */
  static Reviewing prepared() {
    return prepared(TestPairing.active());
  }

  static Reviewing prepared(TestPairing pairing) {
    Planning planning = new Planning(pairing);
    planning.submit(
        pairing.plan(),
        Lists.plan()
            .add("M1", "Ursula", "Katz", "1950-01-02")
            .add("M2", "Omar", "Nadir", "1961-07-08"));
    planning.submit(pairing.practice(), Lists.practice().add("C1", "Ursula", "Katz", "1950-01-02"));
    return published(planning, "M1");
  }

  private static Reviewing published(Planning planning, String member) {
    String conference = planning.conference(3);
    planning.generate(conference, "{}");
    assertThat(planning.publish(planning.pairing().plan(), conference).status()).isEqualTo(200);
    return new Reviewing(planning, conference, planning.entry("plan_member_id", member));
  }

  /** A conference in progress about so many other people. */
  static Reviewing ofStrangers(int count) {
    Planning planning = new Planning(TestPairing.active());
    planning.submit(planning.pairing().plan(), Lists.strangers(Lists.plan(), "P", count));
    Reviewing reviewing = published(planning, "P-0");
    reviewing.begin();
    return reviewing;
  }

  /** A conference in progress. */
  static Reviewing begun() {
    Reviewing reviewing = prepared();
    reviewing.begin();
    return reviewing;
  }

  /** A conference in progress, in which Ursula Katz is discussed. */
  static Reviewing discussing() {
    return discussing(TestPairing.active());
  }

  static Reviewing discussing(TestPairing pairing) {
    Reviewing reviewing = prepared(pairing);
    reviewing.begin();
    reviewing.confirm(pairing.plan(), "proceed", "");
    return reviewing;
  }

  TestPairing pairing() {
    return planning.pairing();
  }

  void begin() {
    Answer begun = pairing().practice().post(conferencePath("/start"), "");
    assertThat(begun.status()).as(begun.body()).isEqualTo(200);
  }

  /** Ends the call, with both patients discussed. */
  void close() {
    String manager = new People(pairing()).add(pairing().plan(), "Robin Example", "case_manager");
    List<String> entries = Planning.patients(planning.read(conference), "/entry_id");
    String results =
        entries.stream()
            .map(id -> "{\"entry_id\": \"" + id + "\", \"result\": \"discussed\"}")
            .collect(Collectors.joining(", "));
    Answer closed =
        pairing()
            .plan()
            .post(
                conferencePath("/close"),
                """
                {"results": [%s], "nobody_next": true,
                 "attendance": [{"contact_id": "%s", "minutes": 30, "preparation_minutes": 5}]}
                """
                    .formatted(results, manager));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  /** The day of the call. */
  LocalDate day() {
    String start = pairing().plan().get(conferencePath("")).text("/starts_at");
    return LocalDate.ofInstant(Instant.parse(start), ZoneId.of("America/New_York"));
  }

  String path() {
    return path(entry);
  }

  String path(String entryId) {
    return conferencePath("/reviews/" + entryId);
  }

  Answer send(Api caller) {
    return caller.get(path());
  }

  Answer read() {
    Answer found = send(pairing().practice());
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    return found;
  }

  /** Sends an answer; {@code more} is further JSON members, or empty. */
  Answer sendGate(Api caller, String answer, String more) {
    return caller.post(
        path() + "/gate",
        "{\"answer\": \"%s\", \"demographics\": \"confirmed\"%s}"
            .formatted(answer, more.isEmpty() ? "" : ", " + more));
  }

  Answer confirm(Api caller, String answer, String more) {
    Answer confirmed = sendGate(caller, answer, more);
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
    return confirmed;
  }

  String unlink() {
    Answer unlinked =
        pairing()
            .plan()
            .post(
                pairing().path("/patients/" + read().text("/patient_id") + "/unlink"),
                "{\"reason\": \"Two people of one name\"}");
    assertThat(unlinked.status()).as(unlinked.body()).isEqualTo(200);
    return unlinked.body();
  }

  String conferencePath(String rest) {
    return pairing().path("/conferences/" + conference + rest);
  }
}
