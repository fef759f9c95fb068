package care.duet.server.combinedlist;

import org.jspecify.annotations.Nullable;

/** Level of risk and the five domains of health complexity, as somebody assessed them. */
record AssessmentInput(
    @Nullable String riskLevel,
    boolean riskConfirmed,
    @Nullable String illness,
    @Nullable String readiness,
    @Nullable String social,
    @Nullable String healthSystems,
    @Nullable String resourcesOfCare) {}
