package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One pairing with a caller of each kind and something in every table. */
final class Tenant {

  /** A field in which the records of a patient differ. */
  static final String DISPUTED = "city";

  private static final int PEOPLE = 12;

  private final Canaries words = new Canaries();
  private final Bodies bodies = new Bodies(words);
  private final Map<Who, Platform.Member> members = new EnumMap<>(Who.class);
  private final TenantFiles files = new TenantFiles(this);
  private final TenantConferences conferences = new TenantConferences(this);
  private final TenantCases cases = new TenantCases(this);
  private final TenantSummaries summaries = new TenantSummaries(this);
  private final List<Person> people = new ArrayList<>();
  private final Person disputed = bodies.stranger();
  private final StringBuilder accepted = new StringBuilder();
  private final String planId;
  private final String practiceId;
  private final String id;
  private final String grantId;

  private String replacedList = "";
  private String planList = "";
  private String practiceList = "";
  private String entry = "";
  private String patient = "";
  private String removedEntry = "";
  private String review = "";
  private String planContact = "";
  private String practiceContact = "";
  private String planMember = "";
  private String practiceMember = "";
  private String planNotification = "";
  private String practiceNotification = "";
  private String planTask = "";
  private String practiceTask = "";
  private String planImport = "";
  private String practiceImport = "";
  private String waitingImport = "";

  Tenant(String planId) {
    Platform platform = new Platform(words);
    this.planId = planId;
    practiceId = platform.organization("practice");
    id = platform.pairing(planId, practiceId);
    platform.move(id, "activate");
    members.put(Who.PLAN, platform.member(planId));
    members.put(Who.PRACTICE, platform.member(practiceId));
    members.put(Who.OBSERVER, platform.member(platform.organization("community_partner")));
    grantId = platform.grant(member(Who.PLAN), id, Who.PLAN.role());
    platform.grant(member(Who.PRACTICE), id, Who.PRACTICE.role());
    platform.grant(member(Who.OBSERVER), id, Who.OBSERVER.role());
    for (int i = 0; i < PEOPLE; i++) {
      people.add(bodies.stranger());
    }
  }

  /** A client of another pairing of the same plan joins this one too. */
  void join(Platform.Member member) {
    members.put(Who.BOTH, member);
    new Platform(words).grant(member, id, Who.BOTH.role());
  }

  /** Submits, replaces, adds, removes, restores and assesses, so that no table stays empty. */
  void work() {
    planList = submit(Who.PLAN);
    renew();
    practiceList = submit(Who.PRACTICE);
    entry = freshEntry(Who.PLAN);
    removedEntry = freshRemovedEntry(Who.PRACTICE);
    String restored = "/combined-list/entries/" + freshRemovedEntry(Who.PLAN) + "/restore";
    post(Who.PRACTICE, restored, bodies.of("restoreEntry", "practice").toString());
    assess(entry);
    planImport = describe(Who.PLAN);
    practiceImport = describe(Who.PRACTICE);
    files.hold(Who.PLAN);
    files.hold(Who.PRACTICE);
    waitingImport = files.waiting(Who.PLAN);
    patient = dispute();
    review = freshReview();
    assertThat(freshReview()).isNotEqualTo(review);
    accepted.append(TenantModel.learnt(id, words.next(28)));
    befall(disputed);
    planContact = freshContact(Who.PLAN);
    practiceContact = freshContact(Who.PRACTICE);
    planMember = join(Who.PLAN, planContact);
    practiceMember = join(Who.PRACTICE, practiceContact);
    conferences.agree();
    cases.open();
    summaries.write();
    planNotification = told(Who.PLAN);
    practiceNotification = told(Who.PRACTICE);
    planTask = propose(Who.PLAN);
    practiceTask = propose(Who.PRACTICE);
  }

  private String told(Who who) {
    return api(who).get(path("/notifications")).text("/items/0/id");
  }

  /** Somebody whom both sides know, and whose records differ in everything but who it is. */
  private String dispute() {
    for (Who who : List.of(Who.PLAN, Who.PRACTICE)) {
      String file = bodies.file(who.side(), disputed);
      assertThat(files.taken(who, "kind=" + Bodies.kindOf(who.side()), file)).isNotEmpty();
    }
    String found = api(Who.PLAN).post(path("/patients/search"), search()).text("/items/0/id");
    resolve(found);
    return found;
  }

  /** The practice puts a question off. */
  void skip(String reviewId) {
    assertThat(post(Who.PRACTICE, "/match-reviews/" + reviewId + "/skip", "")).isEqualTo(reviewId);
  }

  /** The practice says anew what is right about a patient. */
  void resolve(String patientId) {
    String resolved =
        post(
            Who.PRACTICE,
            "/patients/" + patientId + "/discrepancies/" + DISPUTED + "/resolve",
            bodies.of("resolveDiscrepancy", "practice").toString());
    assertThat(resolved).isEqualTo(patientId);
  }

  private String search() {
    return "{\"family_name\": \"" + disputed.family() + "\"}";
  }

  /** A file with somebody new, two rows that cannot be read, and columns by other names. */
  private String describe(Who who) {
    String file = bodies.file(who.side(), bodies.stranger());
    int end = file.indexOf('\n');
    String header = file.substring(0, end);
    String family = words.next(100);
    String unknown = words.next(100);
    String described =
        header.replace("family_name", family)
            + ","
            + unknown
            + file.substring(end).stripTrailing()
            + ",\nbad\nbad\n";
    accepted.append(described);
    return files.taken(
        who, "kind=" + Bodies.kindOf(who.side()) + "&column=family_name:" + family, described);
  }

  /** What the plan knows to have happened to somebody: more than a page of one can hold. */
  private void befall(Person person) {
    for (String kind : List.of("admissions", "ed_visits", "eligibility_spans")) {
      String file = bodies.file(Who.PLAN.side(), kind, person);
      accepted.append(file);
      assertThat(files.taken(Who.PLAN, "kind=" + kind, file)).isNotEmpty();
    }
  }

  /** Puts a new list in the place of the plan's. */
  void renew() {
    replacedList = planList;
    planList = submit(Who.PLAN);
  }

  void assess(String entryId) {
    done(
        api(Who.PRACTICE)
            .with("If-Match", "*")
            .put(
                path("/combined-list/entries/" + entryId + "/assessment"),
                bodies.of("assessEntry", "practice").toString()));
  }

  String id() {
    return id;
  }

  /** The organization that a role of this pairing can be given to. */
  String organizationOf(String role) {
    return switch (Specification.get().party(role)) {
      case "plan" -> planId;
      case "practice" -> practiceId;
      default -> new Platform(words).organization("community_partner");
    };
  }

  String practiceId() {
    return practiceId;
  }

  String grantId() {
    return grantId;
  }

  String replacedList() {
    return replacedList;
  }

  String planList() {
    return planList;
  }

  String practiceList() {
    return practiceList;
  }

  String entry() {
    return entry;
  }

  String removedEntry() {
    return removedEntry;
  }

  String planImport() {
    return planImport;
  }

  String practiceImport() {
    return practiceImport;
  }

  String waitingImport() {
    return waitingImport;
  }

  String patient() {
    return patient;
  }

  /** A contact of the caller's side. */
  String contact(Who who) {
    return who.side().equals("plan") ? planContact : practiceContact;
  }

  /** Who of the caller's side is in the patient's care team. */
  String teamMember(Who who) {
    return who.side().equals("plan") ? planMember : practiceMember;
  }

  /** What the other side has proposed to the caller's, and then said anew. */
  String task(Who who) {
    return who.side().equals("plan") ? planTask : practiceTask;
  }

  String review() {
    return review;
  }

  TenantFiles files() {
    return files;
  }

  TenantConferences conferences() {
    return conferences;
  }

  TenantCases cases() {
    return cases;
  }

  /** Something that somebody of the caller's side was told. */
  String notification(Who who) {
    return who.side().equals("plan") ? planNotification : practiceNotification;
  }

  TenantSummaries summaries() {
    return summaries;
  }

  Canaries words() {
    return words;
  }

  /** The words in what the server has taken in. */
  List<String> stored() {
    return words.all().stream().filter(word -> accepted.indexOf(word) >= 0).toList();
  }

  Bodies bodies() {
    return bodies;
  }

  /**
   * Somebody whom this pairing has just come to know, through one side; no canary, for the other
   * pairing is going to meet the same person.
   */
  Person newcomer(Who who) {
    Person newcomer = new Bodies(new Canaries()).stranger();
    post(who, "/combined-list/urgent-additions", bodies.urgent(who.side(), newcomer));
    String kind = "kind=" + Bodies.kindOf(who.side());
    String described = files.taken(who, kind, bodies.file(who.side(), newcomer));
    assertThat(described).isNotEmpty();
    return newcomer;
  }

  Platform.Member member(Who who) {
    return members.get(who);
  }

  /** A caller at the usual server. */
  Api api(Who who) {
    return new Api(TestServer.get().uri(), member(who).secret());
  }

  String path(String rest) {
    return "/v1/pairings/" + id + rest;
  }

  int latestVersion() {
    return api(Who.PLAN).get(path("/combined-list")).json().path("version").asInt();
  }

  /** What a caller of an operation sends; empty when it takes no body. */
  String body(Op op, Who who) {
    if (!op.takesBody()) {
      return "";
    }
    if (op.takesFile()) {
      return bodies.file(who.side(), bodies.stranger());
    }
    return switch (op.id()) {
      case "submitRiskList" -> riskList(who.side());
      case "searchPatients" -> search();
      case "createContact" -> bodies.contact(who.side());
      case "updateContact" -> bodies.changedContact(who.side(), member(who).clientId());
      case "addCareTeamMember" -> bodies.teamMember(who.side(), contact(who));
      case "createConferenceSeries", "updateConferenceSeries" -> bodies.series(op.id(), who.side());
      case "createConference", "updateConference" -> bodies.conference(op.id(), who.side());
      case "createAgenda" -> "{}";
      case "updateAgenda" -> conferences.reversed(conferences.conference());
      case "draftSummary" -> "{}";
      case "updateSummary" -> summaries.noting(who, summaries.drafted());
      case "sendSummary" -> TenantSummaries.to(List.of(contact(who)));
      case "closeConference" -> conferences.closing(who, conferences.begun(), contact(who));
      case "addAgendaPatient" -> bodies.addition(who.side(), entry);
      case "createDecision" -> cases.decision(who, conferences.first(conferences.begun()));
      case "addDecision" -> cases.changed(who);
      case "replacePreWork" -> bodies.preWork(who.side());
      case "confirmGate" -> bodies.gate(who.side());
      case "updateReview" -> bodies.review(who.side(), contact(who));
      case "createTask" ->
          bodies.task(who.side(), who.side(), contact(who), patient, conferences.begun());
      case "updateTask" -> bodies.changedTask(who.side());
      case "acceptTask" -> bodies.acceptance(who.side(), contact(who));
      case "reassignTask" -> bodies.reassignment(who.side(), contact(who));
      case "assemblePackets" -> "{\"patient_ids\": [\"" + patient() + "\"]}";
      default -> bodies.of(op.id(), who.side()).toString();
    };
  }

  /** The people a side always names; naming them again keeps every entry on the list. */
  String riskList(String side) {
    return bodies.riskList(side, named(side));
  }

  /** The same list with one more person. */
  String riskListWith(String side, Person more) {
    List<Person> named = new ArrayList<>(named(side));
    named.add(more);
    return bodies.riskList(side, named);
  }

  /** An entry of its own for a probe that changes it. */
  String freshEntry(Who who) {
    return post(
        who, "/combined-list/urgent-additions", bodies.urgent(who.side(), bodies.stranger()));
  }

  /** A contact of its own for a probe that changes it. */
  String freshContact(Who who) {
    return post(who, "/contacts", bodies.contact(who.side()));
  }

  /** A member of the patient's care team of its own for a probe that changes it. */
  String freshMember(Who who) {
    return join(who, freshContact(who));
  }

  private String join(Who who, String contact) {
    return post(who, "/patients/" + patient + "/care-team", bodies.teamMember(who.side(), contact));
  }

  /** A task of its own for a probe that moves it, as far as the operation takes it up. */
  String freshTask(Op op, Who who) {
    boolean answered = op.id().equals("acceptTask") || op.id().equals("declineTask");
    String made = give(answered ? who.otherSide() : who, who);
    return op.id().equals("completeTask") ? post(who, "/tasks/" + made + "/start", "") : made;
  }

  private String propose(Who owner) {
    Who giver = owner.otherSide();
    String made = give(giver, owner);
    Answer changed =
        api(giver)
            .with("If-Match", "*")
            .patch(path("/tasks/" + made), bodies.changedTask(giver.side()));
    return done(changed);
  }

  private String give(Who giver, Who owner) {
    String contact = freshContact(owner);
    return post(
        giver,
        "/tasks",
        bodies.task(giver.side(), owner.side(), contact, patient, conferences.begun()));
  }

  /** Moves the first day of who is in the patient's care team. */
  void postpone(Who who) {
    Answer changed =
        api(who)
            .with("If-Match", "*")
            .patch(
                path("/patients/" + patient + "/care-team/" + teamMember(who)),
                "{\"starts_on\": \"1951-01-01\"}");
    assertThat(done(changed)).isEqualTo(teamMember(who));
  }

  /** Says anew what is known of a contact. */
  void amend(Who who) {
    Answer changed =
        api(who)
            .with("If-Match", "*")
            .patch(
                path("/contacts/" + contact(who)),
                bodies.changedContact(who.side(), member(who).clientId()));
    assertThat(done(changed)).isEqualTo(contact(who));
  }

  /** A question of its own for a probe that answers it: one name, born on neighbouring days. */
  String freshReview() {
    Person person = bodies.stranger();
    post(Who.PLAN, "/combined-list/urgent-additions", bodies.urgent("plan", person));
    post(
        Who.PRACTICE,
        "/combined-list/urgent-additions",
        bodies.urgent("practice", person.born("1950-02-27")));
    for (JsonNode open : api(Who.PLAN).get(path("/match-reviews?limit=200")).json().at("/items")) {
      if (open.at("/plan/identifier").asText().equals(person.memberId())) {
        return open.path("id").asText();
      }
    }
    throw new IllegalStateException("nobody was asked");
  }

  /** A patient of its own for a probe that parts its two records. */
  String freshLinkedPatient() {
    Person person = bodies.stranger();
    post(Who.PLAN, "/combined-list/urgent-additions", bodies.urgent("plan", person));
    String file = bodies.file("practice", person);
    accepted.append(file);
    assertThat(files.taken(Who.PRACTICE, "kind=" + Bodies.kindOf("practice"), file)).isNotEmpty();
    return api(Who.PLAN)
        .post(path("/patients/search"), "{\"plan_member_id\": \"" + person.memberId() + "\"}")
        .text("/items/0/id");
  }

  /** An entry that both sides know. */
  String commonEntry() {
    for (JsonNode listed : api(Who.PLAN).get(path("/combined-list")).json().path("entries")) {
      if (listed.path("named_by").asText().equals("common")) {
        return listed.path("id").asText();
      }
    }
    throw new IllegalStateException("nobody is on both lists");
  }

  /** A removed entry of its own for a probe that changes it. */
  String freshRemovedEntry(Who who) {
    String made = freshEntry(who);
    String body = bodies.of("removeEntry", who.side()).toString();
    return post(who, "/combined-list/entries/" + made + "/remove", body);
  }

  private List<Person> named(String side) {
    return side.equals("plan") ? people.subList(0, 8) : people.subList(4, PEOPLE);
  }

  private String submit(Who who) {
    return post(who, "/risk-lists", riskList(who.side()));
  }

  /** Sends what must be taken; answers the id. */
  String post(Who who, String rest, String body) {
    Api once = api(who).with("Idempotency-Key", UUID.randomUUID().toString());
    String id = done(once.post(path(rest), body));
    accepted.append(body);
    return id;
  }

  private static String done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer.text("/id");
  }
}
