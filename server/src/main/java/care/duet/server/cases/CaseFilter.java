package care.duet.server.cases;

import org.jspecify.annotations.Nullable;

/** What a list of cases is narrowed to; null for anything. */
public record CaseFilter(
    @Nullable String state, @Nullable String lead, @Nullable String patientId) {}
