package care.duet.server.imports;

import care.duet.server.api.model.FileImport;
import care.duet.server.api.model.ImportCounts;
import care.duet.server.api.model.ImportError;
import care.duet.server.api.model.ImportErrorPage;
import care.duet.server.api.model.ImportFailure;
import care.duet.server.api.model.ImportKind;
import care.duet.server.api.model.ImportPage;
import care.duet.server.api.model.ImportProgress;
import care.duet.server.api.model.ImportState;
import care.duet.server.api.model.Party;
import care.duet.server.platform.db.JsonColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between imports and the API's. */
final class ImportMapping {

  private ImportMapping() {}

  static FileImport toModel(ImportRow row) {
    return new FileImport()
        .id(row.id())
        .kind(ImportKind.fromString(row.kind()))
        .party(Party.fromString(row.party()))
        .mode(row.mode())
        .onError(row.onError())
        .state(ImportState.fromString(row.state()))
        .progress(new ImportProgress().done(row.bytesDone()).total(row.bytesTotal()))
        .counts(
            new ImportCounts()
                .read(row.rowsRead())
                .created(row.rowsCreated())
                .updated(row.rowsUpdated())
                .unchanged(row.rowsUnchanged())
                .rejected(row.rowsRejected())
                .ended(row.rowsEnded()))
        .ignoredColumns(JsonColumn.texts(row.ignoredColumns()))
        .failure(
            row.failureCode() == null
                ? null
                : new ImportFailure().code(row.failureCode()).detail(row.failureDetail()))
        .submittedAt(row.submittedAt())
        .submittedBy(row.submittedBy())
        .finishedAt(row.finishedAt());
  }

  static ImportPage toPage(List<ImportRow> rows, @Nullable String nextCursor) {
    return new ImportPage()
        .items(rows.stream().map(ImportMapping::toModel).toList())
        .nextCursor(nextCursor)
        .hasMore(nextCursor != null);
  }

  static ImportErrorPage toErrorPage(List<KnownError> errors, @Nullable String nextCursor) {
    return new ImportErrorPage()
        .items(
            errors.stream()
                .map(
                    error ->
                        new ImportError()
                            .line(error.line())
                            .column(error.columnName())
                            .code(error.code())
                            .message(error.message()))
                .toList())
        .nextCursor(nextCursor)
        .hasMore(nextCursor != null);
  }
}
