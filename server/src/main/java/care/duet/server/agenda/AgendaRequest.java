package care.duet.server.agenda;

import java.util.List;

/** From what an agenda is generated. */
record AgendaRequest(boolean firstRound, List<String> clinicianNpis) {

  /** Copies the clinicians. */
  AgendaRequest {
    clinicianNpis = List.copyOf(clinicianNpis);
  }
}
