package care.duet.bench.world;

import care.duet.bench.floor.Floor;
import care.duet.bench.floor.Script;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the floor, on the database that the product's configuration names. */
public final class FloorProcess {

  private FloorProcess() {}

  /** The floor in a process of its own, with as much memory as the product. */
  public static Jvm start(Home home, String tables, Map<String, Script> scripts)
      throws IOException, InterruptedException {
    Path file =
        home.write(tables + "-scripts.json", new ObjectMapper().writeValueAsString(scripts));
    int port = Home.freePort();
    return Jvm.start(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Floor.class.getName(),
            String.valueOf(port),
            home.file(tables + ".yml").toString(),
            file.toString()),
        home.file(tables + "-floor.log"),
        port,
        port,
        "/health");
  }
}
