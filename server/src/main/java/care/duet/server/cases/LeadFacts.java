package care.duet.server.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who is close to a patient.
 *
 * @param practiceCareManager the practice's care manager, as its file says; null when it names none
 * @param onPracticeCareTeam whether somebody of the practice is on the care team today
 * @param lastPracticeVisit when the practice last saw the patient; null when that is not known
 * @param practiceVisitsSupplied whether the practice has sent files that would tell of a visit
 * @param inPlanCaseManagement whether the plan's file says so
 * @param outsideSpecialists how many have seen the patient within a year
 */
record LeadFacts(
    @Nullable String practiceCareManager,
    boolean onPracticeCareTeam,
    @Nullable LocalDate lastPracticeVisit,
    boolean practiceVisitsSupplied,
    boolean inPlanCaseManagement,
    int outsideSpecialists) {}
