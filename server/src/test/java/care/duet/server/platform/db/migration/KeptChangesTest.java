package care.duet.server.platform.db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liquibase.ChecksumVersion;
import liquibase.Scope;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/**
 * A database refuses to start on a change set whose text differs from the one it has run, so each
 * text there ever was is kept in {@code change-sets.txt}: lines are added to it, never changed.
 */
class KeptChangesTest {
  @Test
  void everyTextThatADatabaseMayHaveRunIsStillTaken() throws Exception {
    List<String> refused =
        kept().filter(line -> changes().stream().noneMatch(change -> takes(change, line))).toList();

    assertThat(refused)
        .as("change sets that were edited; undo it, or allow the former text by validCheckSum")
        .isEmpty();
  }

  @Test
  void everyTextIsKept() throws Exception {
    List<String> kept = kept().toList();

    assertThat(changes().stream().map(KeptChangesTest::line).filter(line -> !kept.contains(line)))
        .as("lines to add to change-sets.txt")
        .isEmpty();
  }

  private static boolean takes(ChangeSet change, String line) {
    String[] words = line.split(" ", 2);
    return change.getId().equals(words[0]) && change.isCheckSumValid(CheckSum.parse(words[1]));
  }

  private static String line(ChangeSet change) {
    return change.getId() + " " + change.generateCheckSum(ChecksumVersion.latest());
  }

  private static Stream<String> kept() throws Exception {
    try (InputStream file = KeptChangesTest.class.getResourceAsStream("/change-sets.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  private static List<ChangeSet> changes() {
    try {
      return Scope.child(
          Map.of("liquibase.duplicateFileMode", "SILENT"),
          () -> {
            String file = "migrations/changelog.xml";
            ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor();
            DatabaseChangeLog log =
                ChangeLogParserFactory.getInstance()
                    .getParser(file, files)
                    .parse(file, new ChangeLogParameters(), files);
            return new ArrayList<>(log.getChangeSets());
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
