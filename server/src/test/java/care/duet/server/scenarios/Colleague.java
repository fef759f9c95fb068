package care.duet.server.scenarios;

import care.duet.sdk.generated.model.ContactRole;
import care.duet.sdk.generated.model.Party;

/** Who takes part in the call, or has something to do after it. */
enum Colleague {
  PROJECT_MANAGER(Party.PLAN, ContactRole.PROJECT_MANAGER, "Project Manager", "Ines Waverly"),
  CASE_MANAGER(Party.PLAN, ContactRole.CASE_MANAGER, "case manager", "Boris Achterberg"),
  OUTREACH_WORKER(
      Party.PLAN,
      ContactRole.COMMUNITY_OUTREACH_WORKER,
      "community outreach worker",
      "Lupe Santangelo"),
  COVERAGE_PROGRAM(
      Party.PLAN,
      ContactRole.OTHER_DEPARTMENT,
      "coverage program, a department",
      "The coverage program"),
  CARE_MANAGER(
      Party.PRACTICE, ContactRole.CLINICAL_CARE_MANAGER, "clinical care manager", "Ruth Olander"),
  PRIMARY_CARE_CLINICIAN(
      Party.PRACTICE,
      ContactRole.PRIMARY_CARE_CLINICIAN,
      "primary care clinician",
      "Dr. Femi Castellan"),
  COMMUNITY_HEALTH_WORKER(
      Party.PRACTICE,
      ContactRole.COMMUNITY_HEALTH_WORKER,
      "community health worker",
      "Gita Moorhouse");

  private final Party party;
  private final ContactRole role;
  private final String position;
  private final String fullName;

  Colleague(Party party, ContactRole role, String position, String fullName) {
    this.party = party;
    this.role = role;
    this.position = position;
    this.fullName = fullName;
  }

  Party party() {
    return party;
  }

  ContactRole role() {
    return role;
  }

  String position() {
    return position;
  }

  String fullName() {
    return fullName;
  }
}
