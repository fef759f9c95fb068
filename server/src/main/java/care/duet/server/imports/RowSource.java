package care.duet.server.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, so that a file of any size fits. */
interface RowSource extends Closeable {

  /** The next row; null after the last. */
  @Nullable SourceRow next() throws IOException;

  /** The file's columns that the kind does not know, as far as the file was read. */
  List<String> ignoredColumns();
}
