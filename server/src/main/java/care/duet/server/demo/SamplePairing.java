package care.duet.server.demo;

/** A plan and a practice at work, each with its own access. */
record SamplePairing(String id, Access plan, Access practice) {

  String title() {
    return plan.organization().name() + " and " + practice.organization().name();
  }
}
