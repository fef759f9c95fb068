package care.duet.server.demo;

import care.duet.sdk.ImportQuery;
import care.duet.sdk.Imports;
import care.duet.sdk.generated.model.FileImport;
import care.duet.sdk.generated.model.ImportCounts;
import care.duet.sdk.generated.model.ImportState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends the files of one side and shows how they are taken in. */
record FileImports(Imports imports, Progress progress) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Sends the files that were not sent before, and returns when all are taken in. */
  void run(String whose, List<SampleFile> files) {
    List<FileImport> sent = new ArrayList<>();
    for (SampleFile file : files) {
      if (!isThere(file)) {
        sent.add(imports.upload(file.upload()));
      }
    }
    if (sent.isEmpty()) {
      progress.line("          %s: %d files there already", whose, files.size());
      return;
    }
    long created = 0;
    long rejected = 0;
    for (int i = 0; i < sent.size(); i++) {
      int number = i + 1;
      FileImport ended =
          imports.await(
              sent.get(i).getId(),
              PATIENCE,
              current -> progress.bar(whose, number, sent.size(), current.getKind().getValue()));
      if (ended.getState() != ImportState.SUCCEEDED) {
        throw new IllegalStateException(
            "the import of " + ended.getKind().getValue() + " " + ended.getState().getValue());
      }
      ImportCounts counts = ended.getCounts();
      created += counts.getCreated();
      rejected += counts.getRejected();
    }
    progress.clearBar();
    progress.line(
        "          %s: %d files, %,d records taken in, %,d refused",
        whose, sent.size(), created, rejected);
  }

  private boolean isThere(SampleFile file) {
    return !imports
        .list(ImportQuery.all().withKind(file.kind()).withState(ImportState.SUCCEEDED).withLimit(1))
        .items()
        .isEmpty();
  }
}
