package care.duet.server.history;

import java.time.LocalDate;

/** Whether a patient is covered and on the panel, and when last seen. */
record Membership(
    String patientId, LocalDate on, Coverage coverage, Panel panel, LastSeen lastSeen) {

  static Membership on(LocalDate day, String patientId, Known known) {
    return new Membership(
        patientId, day, Coverage.on(day, known), Panel.of(known), LastSeen.upTo(day, known));
  }
}
