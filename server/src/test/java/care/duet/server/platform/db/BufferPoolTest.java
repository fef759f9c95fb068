package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.dropwizard.util.DataSize;
import org.junit.jupiter.api.Test;

class BufferPoolTest {

  @Test
  void anEighthOfTheMachinesMemoryWithinBounds() {
    assertThat(of(DataSize.mebibytes(512))).isEqualTo(DataSize.mebibytes(128));
    assertThat(of(DataSize.gibibytes(4))).isEqualTo(DataSize.mebibytes(512));
    assertThat(of(DataSize.gibibytes(24))).isEqualTo(DataSize.mebibytes(2048));
  }

  private static DataSize of(DataSize machine) {
    return BufferPool.of(machine.toBytes());
  }
}
