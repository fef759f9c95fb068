package care.duet.server.imports;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file is to be taken in.
 *
 * @param columnNames renamed columns as ours:theirs
 */
record ImportRequest(
    FactKind kind,
    String format,
    String mode,
    String onError,
    String dateFormat,
    List<String> columnNames) {

  ImportRequest {
    columnNames = List.copyOf(columnNames);
  }

  /** Refuses names that are not columns of the kind. */
  void check() {
    List<ProblemError> errors = new ArrayList<>();
    for (String pair : columnNames) {
      String ours = pair.substring(0, pair.indexOf(':'));
      if (kind.columns().stream().noneMatch(column -> column.name().equals(ours))) {
        errors.add(
            ProblemError.parameter(
                "column", "unknown_column", kind.name() + " has no column of this name: " + ours));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.of(
          ProblemType.INVALID_PARAMETER, "A renamed column is unknown.", errors);
    }
  }
}
