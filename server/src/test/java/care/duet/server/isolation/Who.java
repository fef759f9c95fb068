package care.duet.server.isolation;

/** Who probes: each side of our pairing, its observer, and a client that works in both pairings. */
enum Who {
  PLAN("plan", "plan_project_manager"),
  PRACTICE("practice", "practice_care_manager"),
  OBSERVER("plan", "observer"),
  BOTH("plan", "plan_project_manager");

  private final String side;
  private final String role;

  Who(String side, String role) {
    this.side = side;
    this.role = role;
  }

  /** As whom bodies are written; an observer never gets as far as having one read. */
  String side() {
    return side;
  }

  String role() {
    return role;
  }

  Who otherSide() {
    return side.equals("plan") ? PRACTICE : PLAN;
  }

  /** Whether the specification lets this caller use an operation inside its own pairing. */
  boolean mayCall(Op op) {
    boolean open = op.scope().equals("authenticated");
    boolean granted = Specification.get().roles().get(role).contains(op.scope());
    return open || (op.inPairing() && granted);
  }
}
