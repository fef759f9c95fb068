package care.duet.server.packet;

import org.jdbi.v3.core.mapper.Nested;

/** How complete a patient's packet was when it was last counted. */
public record CompletenessRow(String patientId, @Nested Completeness counted) {}
