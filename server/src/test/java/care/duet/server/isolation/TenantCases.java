package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who leads the care of the patients of one pairing. */
final class TenantCases {

  private final Tenant tenant;

  private String kept = "";
  private String planSpeaker = "";
  private String practiceSpeaker = "";

  TenantCases(Tenant tenant) {
    this.tenant = tenant;
  }

  /** Opens two cases, and says more of the first one than a page of one can hold. */
  void open() {
    // Not the contacts whom other probes take off the team.
    planSpeaker = tenant.freshContact(Who.PLAN);
    practiceSpeaker = tenant.freshContact(Who.PRACTICE);
    String begun = tenant.conferences().begun();
    tenant.conferences().proceed(Who.PLAN, begun, tenant.conferences().first(begun));
    tenant.conferences().proceed(Who.PLAN, begun, tenant.conferences().last(begun));
    kept = decide(Who.PLAN, tenant.conferences().first(tenant.conferences().begun()));
    post(Who.PRACTICE, kept, "/decisions", changed(Who.PRACTICE));
    post(Who.PRACTICE, kept, "/goals", body("addCaseGoal", Who.PRACTICE));
    tenant.post(
        Who.PLAN,
        "/cases/" + kept + "/decisions/1/documentation",
        body("confirmDocumentation", Who.PLAN));
    assertThat(fresh(Who.PRACTICE)).isNotEqualTo(kept);
  }

  String kept() {
    return kept;
  }

  /** A case of its own for a probe that changes it. */
  String fresh(Who who) {
    String entry = tenant.conferences().last(tenant.conferences().begun());
    post(who, decide(who, entry), "/close", body("closeCase", who));
    return decide(who, entry);
  }

  /** What decides about an entry. */
  String decision(Who who, String entryId) {
    ObjectNode decision = tenant.bodies().of("createDecision", who.side());
    return agreed(decision.put("entry_id", entryId));
  }

  /** What decides anew. */
  String changed(Who who) {
    return agreed(tenant.bodies().of("addDecision", who.side()));
  }

  private String agreed(ObjectNode decision) {
    return decision
        .put("agreed_by_plan", planSpeaker)
        .put("agreed_by_practice", practiceSpeaker)
        .toString();
  }

  private String decide(Who who, String entryId) {
    String begun = tenant.conferences().begun();
    return tenant.post(who, "/conferences/" + begun + "/decisions", decision(who, entryId));
  }

  private String body(String operationId, Who who) {
    return tenant.bodies().of(operationId, who.side()).toString();
  }

  private void post(Who who, String caseId, String rest, String body) {
    assertThat(tenant.post(who, "/cases/" + caseId + rest, body)).isEqualTo(caseId);
  }
}
