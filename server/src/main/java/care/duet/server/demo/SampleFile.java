package care.duet.server.demo;

import care.duet.sdk.ImportUpload;
import care.duet.sdk.generated.model.ImportKind;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file of one side, ready to send.
 *
 * @param columns the file's name of a column by Duet's, where they differ
 */
record SampleFile(ImportKind kind, Path path, Map<String, String> columns) {

  SampleFile {
    columns = Map.copyOf(columns);
  }

  ImportUpload upload() {
    ImportUpload upload = ImportUpload.of(kind, path);
    for (Map.Entry<String, String> column : columns.entrySet()) {
      upload = upload.withColumn(column.getKey(), column.getValue());
    }
    return upload;
  }
}
