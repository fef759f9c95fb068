package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** When the teams of one pairing confer. */
final class TenantConferences {

  private final Tenant tenant;

  private String series = "";
  private String conference = "";
  private String held = "";
  private String begun = "";

  TenantConferences(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Agrees on more than a page of one can hold. */
  void agree() {
    series = freshSeries(Who.PLAN);
    conference = fresh(Who.PRACTICE);
    generate(Who.PLAN, conference);
    prepare(Who.PLAN, conference, tenant.entry());
    prepare(Who.PRACTICE, conference, tenant.entry());
    held = freshlyClosed(Who.PRACTICE, tenant.contact(Who.PRACTICE));
    begun = fresh(Who.PRACTICE);
    generate(Who.PLAN, begun);
    publish(Who.PLAN, begun);
    done(Who.PLAN, begun, "/start", "", 200);
    review(begun, tenant.entry());
    assertThat(freshSeries(Who.PRACTICE)).isNotEqualTo(series);
  }

  String series() {
    return series;
  }

  String conference() {
    return conference;
  }

  /** A series of its own for a probe that changes it. */
  String freshSeries(Who who) {
    return tenant.post(
        who, "/conference-series", tenant.bodies().series("createConferenceSeries", who.side()));
  }

  /** A conference of its own for a probe that changes it. */
  String fresh(Who who) {
    return tenant.post(
        who, "/conferences", tenant.bodies().conference("createConference", who.side()));
  }

  /** A conference of its own for a probe, with an agenda where the operation needs one. */
  String fresh(Op op, Who who) {
    String made = fresh(who);
    boolean reviews = op.id().equals("updateReview");
    boolean inCall =
        reviews
            || op.id().equals("confirmGate")
            || op.id().equals("createDecision")
            || op.id().equals("closeConference");
    if (op.id().endsWith("AgendaPatient")
        || op.id().endsWith("PreWork")
        || op.id().equals("updateAgenda")
        || op.id().equals("publishAgenda")
        || op.id().equals("startConference")
        || inCall) {
      generate(who, made);
    }
    if (op.id().equals("startConference") || inCall) {
      publish(who, made);
    }
    if (op.id().equals("submitPreWork")) {
      write(who, made, last(made));
    }
    if (inCall) {
      done(who, made, "/start", "", 200);
    }
    if (reviews) {
      proceed(who, made, last(made));
    }
    if (op.id().equals("createDecision")) {
      proceed(who, made, first(made));
    }
    return made;
  }

  /** Says what can be said of a patient in the call. */
  private void review(String conferenceId, String entryId) {
    String review = "/reviews/" + entryId;
    done(Who.PLAN, conferenceId, review + "/gate", tenant.bodies().gate("plan"), 200);
    proceed(Who.PRACTICE, conferenceId, entryId);
    patch(
        "/conferences/" + conferenceId + review,
        tenant.bodies().review("plan", tenant.contact(Who.PLAN)));
  }

  void proceed(Who who, String conferenceId, String entryId) {
    String gate = tenant.bodies().proceed(who.side());
    done(who, conferenceId, "/reviews/" + entryId + "/gate", gate, 200);
  }

  /** A conference of its own that is closed; this contact took part. */
  String freshlyClosed(Who who, String contactId) {
    String made = fresh(who);
    generate(who, made);
    publish(who, made);
    done(who, made, "/start", "", 200);
    done(who, made, "/close", closing(who, made, contactId), 201);
    return made;
  }

  private void generate(Who who, String conferenceId) {
    done(who, conferenceId, "/agenda", "{}", 201);
  }

  private void publish(Who who, String conferenceId) {
    done(who, conferenceId, "/agenda/publish", "", 200);
  }

  private void prepare(Who who, String conferenceId, String entryId) {
    write(who, conferenceId, entryId);
    done(who, conferenceId, preWork(who, entryId) + "/submit", "", 200);
  }

  private void write(Who who, String conferenceId, String entryId) {
    String body = tenant.bodies().preWork(who.side());
    Api api = tenant.api(who).with("If-Match", "*");
    String path = tenant.path("/conferences/" + conferenceId + preWork(who, entryId));
    Answer written = api.put(path, body);
    assertThat(written.status()).as(written.body()).isEqualTo(200);
  }

  private static String preWork(Who who, String entryId) {
    return "/agenda/patients/" + entryId + "/pre-work/" + who.side();
  }

  private void done(Who who, String conferenceId, String move, String body, int status) {
    Answer answer = tenant.api(who).post(tenant.path("/conferences/" + conferenceId + move), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }

  /** A conference in progress. */
  String begun() {
    return begun;
  }

  /** A conference that is closed. */
  String held() {
    return held;
  }

  /** What closes a conference: everybody discussed, and the first one is next. */
  String closing(Who who, String conferenceId, String contactId) {
    List<String> entries = entries(conferenceId);
    ObjectNode closing = tenant.bodies().of("closeConference", who.side());
    ArrayNode results = closing.putArray("results");
    entries.forEach(entry -> results.addObject().put("entry_id", entry).put("result", "discussed"));
    closing.putArray("next_entry_ids").add(entries.get(0));
    closing.remove("nobody_next");
    closing
        .putArray("attendance")
        .addObject()
        .put("contact_id", contactId)
        .put("minutes", 30)
        .put("preparation_minutes", 10);
    return closing.toString();
  }

  /** What puts an agenda into the opposite order. */
  String reversed(String conferenceId) {
    List<String> entries = entries(conferenceId);
    Collections.reverse(entries);
    return "{\"entry_ids\": [\"" + String.join("\", \"", entries) + "\"]}";
  }

  /** Who comes first on an agenda. */
  String first(String conferenceId) {
    return entries(conferenceId).get(0);
  }

  /** Who comes last on an agenda. */
  String last(String conferenceId) {
    List<String> entries = entries(conferenceId);
    return entries.get(entries.size() - 1);
  }

  /** Takes the last one off an agenda; answers who it was. */
  String drop(Who who, String conferenceId) {
    String last = last(conferenceId);
    String body = tenant.bodies().of("removeAgendaPatient", who.side()).toString();
    Answer dropped =
        tenant.api(who).post(agenda(conferenceId) + "/patients/" + last + "/remove", body);
    assertThat(dropped.status()).as(dropped.body()).isEqualTo(200);
    return last;
  }

  private List<String> entries(String conferenceId) {
    List<String> entries = new ArrayList<>();
    tenant
        .api(Who.PLAN)
        .get(agenda(conferenceId))
        .json()
        .path("patients")
        .forEach(patient -> entries.add(patient.path("entry_id").asText()));
    return entries;
  }

  private String agenda(String conferenceId) {
    return tenant.path("/conferences/" + conferenceId + "/agenda");
  }

  /** Moves the series and the conference once more. */
  void move() {
    patch("/conference-series/" + series, tenant.bodies().series("updateConferenceSeries", "plan"));
    patch("/conferences/" + conference, tenant.bodies().conference("updateConference", "plan"));
  }

  private void patch(String rest, String body) {
    Api plan = tenant.api(Who.PLAN).with("If-Match", "*");
    assertThat(plan.patch(tenant.path(rest), body).status()).isEqualTo(200);
  }
}
