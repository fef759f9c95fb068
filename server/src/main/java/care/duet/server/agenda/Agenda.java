package care.duet.server.agenda;

import care.duet.server.platform.db.JsonColumn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a conference, as a row.
 *
 * @param clinicianNpis attending clinicians, as a JSON array; null when none was named
 * @param listVersion the version of the combined list that it was generated from
 * @param publishedAt null while it is a draft
 */
public record Agenda(
    String conferenceId,
    String state,
    boolean firstRound,
    @Nullable String clinicianNpis,
    int listVersion,
    Instant generatedAt,
    @Nullable Instant publishedAt,
    Instant updatedAt,
    int version) {

  static final String DRAFT = "draft";
  static final String PUBLISHED = "published";

  boolean isDraft() {
    return state.equals(DRAFT);
  }

  List<String> clinicians() {
    return JsonColumn.texts(clinicianNpis);
  }
}
