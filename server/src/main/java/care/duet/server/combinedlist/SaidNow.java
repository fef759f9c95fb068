package care.duet.server.combinedlist;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * What both sides say of a listed patient, whichever version they are looking at.
 *
 * @param version counts with every change of this
 */
public record SaidNow(
    @Nullable Instant planConfirmedAt,
    @Nullable Instant practiceConfirmedAt,
    @Nullable String riskLevel,
    boolean riskConfirmed,
    @Nullable String illness,
    @Nullable String readiness,
    @Nullable String social,
    @Nullable String healthSystems,
    @Nullable String resourcesOfCare,
    @Nullable String assessedParty,
    @Nullable Instant assessedAt,
    @ColumnName("said_version") int version) {}
