package care.duet.server.combinedlist;

import care.duet.server.platform.id.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The next version while it is being made: who is named by whom, without places yet. */
final class Draft {

  private final Map<String, Standing> byPatient = new LinkedHashMap<>();
  private final List<Standing> newcomers = new ArrayList<>();
  private final Set<String> spokenOf = new LinkedHashSet<>();

  Draft(List<Standing> previous) {
    previous.forEach(standing -> byPatient.put(standing.patientId(), standing));
  }

  /** Everybody who stands in it. */
  Set<String> patients() {
    return Set.copyOf(byPatient.keySet());
  }

  /** The patients that the version has no entry for yet. */
  List<String> missing(List<String> patientIds) {
    return patientIds.stream().filter(id -> !byPatient.containsKey(id)).toList();
  }

  /** Brings back what was decided about patients that were listed before. */
  void recall(List<ListedPatient> known) {
    for (ListedPatient patient : known) {
      byPatient.put(patient.patientId(), patient.standing());
      spokenOf.add(patient.patientId());
    }
  }

  /** Puts one side's namings in place of those it gave before. */
  void replacePlan(Map<String, PlanNaming> namings) {
    byPatient.replaceAll((patient, standing) -> standing.withPlan(namings.get(patient)));
    namings.forEach((patient, naming) -> change(patient, standing -> standing.withPlan(naming)));
  }

  /** Puts one side's namings in place of those it gave before. */
  void replacePractice(Map<String, PracticeNaming> namings) {
    byPatient.replaceAll((patient, standing) -> standing.withPractice(namings.get(patient)));
    namings.forEach(
        (patient, naming) -> change(patient, standing -> standing.withPractice(naming)));
  }

  /** Changes one patient's standing; a patient who was never listed gets an entry. */
  Standing change(String patientId, Function<Standing, Standing> change) {
    Standing before = byPatient.get(patientId);
    if (before == null) {
      before = new Standing(TypeId.next("cle"), patientId, null, null, null, null);
      newcomers.add(before);
    }
    Standing after = change.apply(before);
    byPatient.put(patientId, after);
    spokenOf.add(patientId);
    return after;
  }

  /** The standing of a patient in this version; null when it has none. */
  @Nullable Standing of(String patientId) {
    return byPatient.get(patientId);
  }

  /** Patients who may be new to the list, or known to the other side by now. */
  Set<String> spokenOf() {
    return Set.copyOf(spokenOf);
  }

  /** Patients who get their first entry. */
  List<Standing> newcomers() {
    return List.copyOf(newcomers);
  }

  /** Everybody who is still named by somebody. */
  List<Standing> named() {
    return byPatient.values().stream().filter(Standing::isNamed).toList();
  }
}
