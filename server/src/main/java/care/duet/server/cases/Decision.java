package care.duet.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who leads from a day on, and how both sides came to it.
 *
 * @param number its place in the history of the lead, from 1
 * @param conferenceId where it was decided; null between conferences
 * @param entryId the patient's entry there
 * @param ledBy the word of a {@link Lead}
 * @param agreedByPlan the contact who agreed for the plan
 * @param agreedByPractice the contact who agreed for the practice
 * @param firstIntervalDays with the next two the timetable of the plan's reports; null when there
 *     are none
 * @param party the side that wrote it down
 */
public record Decision(
    String caseId,
    int number,
    @Nullable String conferenceId,
    @Nullable String entryId,
    String ledBy,
    String reason,
    @Nullable String planRecommendation,
    @Nullable String practiceRecommendation,
    String agreedByPlan,
    String agreedByPractice,
    @Nullable Integer firstIntervalDays,
    @Nullable Integer firstPeriodMonths,
    @Nullable Integer laterIntervalMonths,
    String party,
    String clientId,
    @Nullable String onBehalfOf,
    LocalDate decidedOn,
    Instant decidedAt) {}
