package care.duet.server.prework;

import care.duet.server.agenda.AgendaPatients.OnAgenda;
import care.duet.server.security.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far both sides are with a patient. */
record PatientStatus(OnAgenda patient, SideStatus plan, SideStatus practice) {

  /**
   * As one side sees it.
   *
   * @param seer the side that is told what it has not said yet
   * @param hasEarlierSteps whether there may be action steps of a previous meeting
   */
  static PatientStatus of(Prepared prepared, Instant dueAt, Party seer, boolean hasEarlierSteps) {
    return new PatientStatus(
        prepared.patient(),
        side(prepared, dueAt, Party.PLAN, seer, hasEarlierSteps),
        side(prepared, dueAt, Party.PRACTICE, seer, hasEarlierSteps));
  }

  private static SideStatus side(
      Prepared prepared, Instant dueAt, Party side, Party seer, boolean hasEarlierSteps) {
    @Nullable PreWork row = prepared.of(side);
    return SideStatus.of(
        row,
        dueAt,
        side == seer
            ? Completeness.of(row == null ? Findings.NONE : row.findings(), hasEarlierSteps)
            : null);
  }

  SideStatus of(Party side) {
    return switch (side) {
      case PLAN -> plan;
      case PRACTICE -> practice;
    };
  }

  boolean isComplete() {
    return plan.isSubmitted() && practice.isSubmitted();
  }
}
