package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the conferences of one pairing have come to. */
final class TenantSummaries {

  /** The first summary of a conference. */
  static final String NUMBER = "1";

  private final Tenant tenant;
  private final Map<Who, String> acting = new EnumMap<>(Who.class);

  private String drafted = "";

  TenantSummaries(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Whether an operation needs a conference that has come to something. */
  static boolean concerns(Op op) {
    return op.id().endsWith("Summary") || op.id().endsWith("SummaryRead");
  }

  /** Drafts two summaries and sends one of them. */
  void write() {
    String held = tenant.conferences().held();
    List<String> both = List.of(tenant.contact(Who.PLAN), tenant.contact(Who.PRACTICE));
    send(draft(held), both);
    send(draft(freshlyClosed(Who.PRACTICE)), both);
    drafted = draft(freshlyClosed(Who.PLAN));
    Answer noted =
        tenant
            .api(Who.PLAN)
            .with("If-Match", "*")
            .patch(path(drafted, "/" + NUMBER), noting(Who.PLAN, drafted));
    assertThat(noted.status()).as(noted.body()).isEqualTo(200);
  }

  /** A conference whose summary was drafted and not sent. */
  String drafted() {
    return drafted;
  }

  /** A conference of its own for a probe, with a summary as far as the operation takes it up. */
  String fresh(Op op, Who who) {
    String made = freshlyClosed(who);
    if (!op.id().equals("draftSummary")) {
      draft(made);
    }
    if (op.id().equals("confirmSummaryRead")) {
      send(made, List.of(acting(who)));
    }
    return made;
  }

  /** Somebody for whom the caller acts. */
  String acting(Who who) {
    return acting.computeIfAbsent(
        who,
        caller -> {
          String contact = tenant.freshContact(caller);
          Answer allowed =
              tenant
                  .api(caller)
                  .with("If-Match", "*")
                  .patch(
                      tenant.path("/contacts/" + contact),
                      "{\"client_ids\": [\"%s\"]}".formatted(tenant.member(caller).clientId()));
          assertThat(allowed.status()).as(allowed.body()).isEqualTo(200);
          return contact;
        });
  }

  /** What adds a note about the first patient of a draft. */
  String noting(Who who, String conferenceId) {
    JsonNode patient =
        tenant.api(Who.PLAN).get(path(conferenceId, "/" + NUMBER)).json().at("/patients/0");
    ObjectNode change = tenant.bodies().of("updateSummary", who.side());
    ObjectNode note = (ObjectNode) change.path("notes").path(0);
    note.set("entry_id", patient.at("/person/entry_id"));
    change.putArray("notes").add(note);
    return change.toString();
  }

  /** What sends a summary to contacts. */
  static String to(List<String> contactIds) {
    return "{\"contact_ids\": [\"" + String.join("\", \"", contactIds) + "\"]}";
  }

  private String freshlyClosed(Who who) {
    return tenant.conferences().freshlyClosed(who, tenant.freshContact(who));
  }

  private String draft(String conferenceId) {
    Answer made = tenant.api(Who.PLAN).post(path(conferenceId, ""), "{}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return conferenceId;
  }

  private void send(String conferenceId, List<String> contactIds) {
    Answer sent =
        tenant.api(Who.PLAN).post(path(conferenceId, "/" + NUMBER + "/send"), to(contactIds));
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
  }

  private String path(String conferenceId, String rest) {
    return tenant.path("/conferences/" + conferenceId + "/summaries" + rest);
  }
}
