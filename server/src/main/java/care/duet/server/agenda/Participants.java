package care.duet.server.agenda;

import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Works out whom it is worth to have in the call, from the patients who are discussed. */
final class Participants {

  /** From how many drugs on a pharmacist is worth asking: the usual measure of polypharmacy. */
  private static final int MANY_DRUGS = 5;

  private static final int FILLED_WITHIN_MONTHS = 4;

  private Participants() {}

  /** Primary care clinicians first, then the other professions. */
  static List<Suggestion> of(PairingTx tx, List<PlaceRow> places, LocalDate today) {
    if (places.isEmpty()) {
      return List.of();
    }
    AgendaDao dao = tx.dao(AgendaDao.class);
    List<Suggestion> suggestions = new ArrayList<>(clinicians(dao, places));
    LocalDate since = today.minusMonths(FILLED_WITHIN_MONTHS);
    List<Needs> needs =
        Needs.of(
            LookUps.of(
                    places.stream().map(PlaceRow::entryId).toList(), some -> dao.needs(since, some))
                .toList());
    suggest(
        suggestions,
        "behavioral_health_provider",
        "Diagnoses of behavioral health or substance use: ",
        needs,
        Needs::behavioral);
    suggest(
        suggestions,
        "community_health_worker",
        "Social needs, diagnosed or assessed: ",
        needs,
        Needs::social);
    suggest(
        suggestions,
        "clinical_pharmacist",
        "At least " + MANY_DRUGS + " drugs filled within " + FILLED_WITHIN_MONTHS + " months: ",
        needs,
        need -> need.drugs() >= MANY_DRUGS);
    return suggestions;
  }

  private static void suggest(
      List<Suggestion> suggestions,
      String role,
      String reason,
      List<Needs> needs,
      Predicate<Needs> speaksForIt) {
    List<String> entries = needs.stream().filter(speaksForIt).map(Needs::entryId).sorted().toList();
    if (!entries.isEmpty()) {
      suggestions.add(
          new Suggestion(role, null, null, reason + patients(entries.size()) + ".", entries));
    }
  }

  private static List<Suggestion> clinicians(AgendaDao dao, List<PlaceRow> places) {
    Map<String, Clinician> clinicians =
        cliniciansOf(dao, places.stream().map(PlaceRow::patientId).toList());
    Map<String, List<String>> entries = new LinkedHashMap<>();
    Map<String, Clinician> named = new LinkedHashMap<>();
    for (PlaceRow place : places) {
      Clinician clinician = clinicians.get(place.patientId());
      if (clinician != null) {
        named.putIfAbsent(clinician.key(), clinician);
        entries.computeIfAbsent(clinician.key(), key -> new ArrayList<>()).add(place.entryId());
      }
    }
    return named.entrySet().stream()
        .map(one -> suggestion(one.getValue(), entries.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private static Suggestion suggestion(Clinician clinician, List<String> entries) {
    return new Suggestion(
        "primary_care_clinician",
        clinician.name(),
        clinician.npi(),
        "Primary care clinician of " + patients(entries.size()) + ".",
        entries);
  }

  /** Who the patients' clinicians are; the practice's word counts before the plan's. */
  static Map<String, Clinician> cliniciansOf(AgendaDao dao, List<String> patientIds) {
    Map<String, Clinician> clinicians = new LinkedHashMap<>();
    LookUps.of(patientIds, dao::clinicians)
        .forEach(clinician -> clinicians.put(clinician.patientId(), clinician));
    return clinicians;
  }

  private static String patients(int count) {
    return count == 1 ? "one patient" : count + " patients";
  }
}
