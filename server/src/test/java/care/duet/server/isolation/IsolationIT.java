package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.TestServer;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks the whole API from one pairing with everything of another in hand: with both walls, and
 * with each of them alone.
 */
@Tag("M1.1")
@Tag("M1.2")
class IsolationIT {

  // One for each walk: what a walk leaves behind would slow the next one down.
  private final World world = new World();

  @AfterEach
  void leave() throws SQLException {
    world.close();
  }

  @Test
  void theRegistryKnowsEveryPlaceOfTheSpecification() {
    assertThat(Registry.gaps(Specification.get().operations())).isEmpty();
  }

  @Test
  void everyTableHoldsSomethingOfTheirsAndEveryCanaryIsThere() {
    String rows = String.join("\n", world.rows().rows(world.theirs().id()));

    assertThat(world.rows().tables()).filteredOn(table -> !rows.contains(table + "[")).isEmpty();
    assertThat(world.theirs().stored())
        .hasSizeGreaterThan(100)
        .filteredOn(word -> !rows.contains(word))
        .isEmpty();
  }

  @Test
  void bothWallsHold() {
    assertThat(walk(TestServer.get().uri()).findings()).isEmpty();
  }

  @Test
  void theViewsHoldAlone() throws Exception {
    holds(Walls.viewsAlone());
  }

  @Test
  void thePredicatesHoldAlone() throws Exception {
    holds(Walls.guardAlone());
  }

  private void holds(Walls walls) throws Exception {
    TestServer server = TestServer.start(() -> walls);
    try {
      assertThat(walk(server.uri()).findings()).isEmpty();
    } finally {
      server.stop();
      walls.stop();
    }
  }

  private Caller walk(URI server) {
    Caller caller = new Walk(world, server).everything();
    assertThat(caller.probes()).as("probes").isGreaterThan(500);
    return caller;
  }
}
