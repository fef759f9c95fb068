package care.duet.server.combinedlist;

import care.duet.server.api.model.CombinedList;
import care.duet.server.api.model.CombinedListDiff;
import care.duet.server.api.model.CombinedListVersion;
import care.duet.server.api.model.CombinedListVersionPage;
import care.duet.server.api.model.EntryStanding;
import care.duet.server.api.model.EntryState;
import care.duet.server.api.model.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between versions of the combined list and the API's. */
final class CombinedListMapping {

  private CombinedListMapping() {}

  static CombinedList toModel(CombinedListView view) {
    CombinedListRow list = view.list();
    return CombinedList.builder()
        .version(list.version())
        .current(view.current())
        .createdAt(list.createdAt())
        .cause(toModel(list.versionCause()))
        .planRiskListId(list.planRiskListId())
        .practiceRiskListId(list.practiceRiskListId())
        .overlap(toModel(list.version(), list.overlap()))
        .urgentAdditionCount(list.urgentCount())
        .entries(view.entries().stream().map(EntryMapping::toModel).toList())
        .etag(view.etag())
        .build();
  }

  static care.duet.server.api.model.VersionCause toModel(VersionCause cause) {
    return care.duet.server.api.model.VersionCause.builder()
        .code(care.duet.server.api.model.VersionCause.CodeEnum.fromValue(cause.kind().code()))
        .party(Party.fromValue(cause.party().code()))
        .id(cause.id())
        .clientId(cause.clientId())
        .reason(cause.reason())
        .build();
  }

  static care.duet.server.api.model.Overlap toModel(int version, Overlap overlap) {
    return care.duet.server.api.model.Overlap.builder()
        .version(version)
        .common(overlap.common())
        .planOnly(overlap.planOnly())
        .practiceOnly(overlap.practiceOnly())
        .union(overlap.union())
        .ratio(overlap.ratio())
        .build();
  }

  static CombinedListVersion toVersion(CombinedListRow row, int latest) {
    VersionCause cause = row.versionCause();
    boolean current = row.version() == latest;
    return CombinedListVersion.builder()
        .version(row.version())
        .current(current)
        .createdAt(row.createdAt())
        .causeCode(CombinedListVersion.CauseCodeEnum.fromValue(cause.kind().code()))
        .causeParty(Party.fromValue(cause.party().code()))
        .overlap(toModel(row.version(), row.overlap()))
        .urgentAdditionCount(row.urgentCount())
        .etag(row.etag(current))
        .build();
  }

  static CombinedListVersionPage toPage(
      List<CombinedListRow> items, int latest, @Nullable String next) {
    return CombinedListVersionPage.builder()
        .items(items.stream().map(row -> toVersion(row, latest)).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  static CombinedListDiff toModel(Diff diff) {
    return CombinedListDiff.builder()
        .fromVersion(diff.from())
        .toVersion(diff.to())
        .changes(diff.changes().stream().map(CombinedListMapping::toModel).toList())
        .build();
  }

  private static care.duet.server.api.model.EntryChange toModel(Diff.EntryChange change) {
    return care.duet.server.api.model.EntryChange.builder()
        .entryId(change.entryId())
        .patientId(change.patientId())
        .kinds(
            change.kinds().stream()
                .map(
                    kind -> care.duet.server.api.model.EntryChange.KindsEnum.fromValue(kind.code()))
                .toList())
        .before(standing(change.before()))
        .after(standing(change.after()))
        .build();
  }

  private static @Nullable EntryStanding standing(@Nullable Entry entry) {
    return entry == null
        ? null
        : EntryStanding.builder()
            .position(entry.position())
            .state(EntryState.fromValue(entry.state()))
            .namedBy(
                care.duet.server.api.model.NamedBy.fromValue(entry.standing().namedBy().code()))
            .build();
  }
}
