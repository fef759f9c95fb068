package care.duet.server.imports;

import java.util.List;

/** A file that is kept, and the columns of it that the kind does not know. */
record ReceivedImport(String id, Received file, List<String> ignoredColumns) {

  ReceivedImport {
    ignoredColumns = List.copyOf(ignoredColumns);
  }
}
