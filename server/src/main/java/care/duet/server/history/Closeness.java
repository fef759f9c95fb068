package care.duet.server.history;

import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is close to a patient, as the files of both sides tell.
 *
 * @param practiceCareManager the practice's care manager; null when its file names none
 * @param practice when the practice last saw the patient
 * @param inPlanCaseManagement whether the plan's file says so
 * @param outsideSpecialists how many outside of the practice have seen the patient within a year
 */
public record Closeness(
    @Nullable String practiceCareManager,
    LastSighting practice,
    boolean inPlanCaseManagement,
    int outsideSpecialists) {

  /** How it is on a day, as known now; 404 for one who is no patient here. */
  public static Closeness on(LocalDate day, PairingTx tx, String patientId) {
    Known known = Knowledge.of(tx, Knowledge.identifiers(tx, patientId));
    Outside outside = Outside.of(known);
    return new Closeness(
        known
            .of(Kind.PRACTICE_PATIENTS)
            .flatMap(chart -> Stream.ofNullable(chart.text("practice_care_manager")))
            .findFirst()
            .orElse(null),
        LastSighting.of(day, known, Seen::byPractice, Kind.VISITS, Kind.PRACTICE_PATIENTS),
        known.of(Kind.PLAN_MEMBERS).anyMatch(member -> member.isTrue("in_case_management")),
        (int)
            known
                .of(Kind.MEMBER_PROVIDERS)
                .filter(outside::isSpecialistOfTheYear)
                .map(seen -> seen.text("provider_npi"))
                .distinct()
                .count());
  }
}
