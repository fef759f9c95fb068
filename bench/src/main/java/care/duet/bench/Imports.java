package care.duet.bench;

import care.duet.bench.world.Claims;
import care.duet.bench.world.Database;
import care.duet.bench.world.Home;
import care.duet.bench.world.LoadData;
import care.duet.bench.world.Progress;
import care.duet.bench.world.Site;
import care.duet.bench.world.Upload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * How fast a file is taken in, from the first byte sent to the import's end, against the database
 * reading the rows that came of it from a file.
 */
record Imports(Home home, Database database, Site site) {

  private static final String KIND = "claims_monthly";
  private static final int WARM_UP_SHARE = 10;

  Outcome run(int port, long rows) throws Exception {
    Upload upload = new Upload(port, site.data().planKey(), site.data().pairing());
    Path csv = home.file("claims.csv");
    Path loaded = home.file("claims.tsv");
    try (Connection connection = database.loading(site.tables())) {
      LoadData floor = new LoadData(connection);
      floor.prepare();
      Progress.say("importing %,d rows to warm up".formatted(rows / WARM_UP_SHARE));
      Claims.write(csv, "W", rows / WARM_UP_SHARE);
      floor.export(upload.send(KIND, csv).path("id").asText(), loaded);
      floor.load(loaded);
      Progress.say("importing %,d rows".formatted(rows));
      Claims.write(csv, "M", rows);
      long start = System.nanoTime();
      String importId = upload.send(KIND, csv).path("id").asText();
      double seconds = (System.nanoTime() - start) / 1e9;
      Progress.say("imported in %.1f s; loading the same rows".formatted(seconds));
      long exported = floor.export(importId, loaded);
      if (exported != rows) {
        throw new IllegalStateException("%d of %d rows came in".formatted(exported, rows));
      }
      return new Outcome(rows, seconds, floor.load(loaded));
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(loaded);
    }
  }

  /** How long both took. */
  record Outcome(long rows, double seconds, double floorSeconds) {
    double perSecond() {
      return rows / seconds;
    }

    double floorPerSecond() {
      return rows / floorSeconds;
    }
  }
}
