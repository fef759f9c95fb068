package care.duet.server.combinedlist;

import care.duet.server.platform.http.Etags;
import care.duet.server.security.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version without its entries, as a row. */
public record CombinedListRow(
    int version,
    Instant createdAt,
    String createdBy,
    String cause,
    String causeParty,
    String causeId,
    @Nullable String causeReason,
    @Nullable String planRiskListId,
    @Nullable String practiceRiskListId,
    int commonCount,
    int planOnlyCount,
    int practiceOnlyCount,
    int urgentCount) {

  VersionCause versionCause() {
    return new VersionCause(
        VersionCause.Kind.of(cause), Party.of(causeParty), causeId, createdBy, causeReason);
  }

  Overlap overlap() {
    return new Overlap(commonCount, planOnlyCount, practiceOnlyCount);
  }

  /** A version never changes, so its number is its validator; the latest one can be superseded. */
  String etag(boolean current) {
    return current ? "\"" + version + ".current\"" : Etags.of(version);
  }
}
