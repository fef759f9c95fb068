package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BatchesTest {

  @Test
  void everyRowIsWrittenOnceAndInOrder() {
    List<Integer> rows = IntStream.range(0, 1000).boxed().toList();
    List<Integer> written = new ArrayList<>();

    Batches.of(rows, written::addAll);

    assertThat(written).isEqualTo(rows);
  }

  @Test
  void sizesArePowersOfTwo() {
    List<Integer> sizes = new ArrayList<>();

    Batches.of(IntStream.range(0, 1000).boxed().toList(), some -> sizes.add(some.size()));

    assertThat(sizes).containsExactly(256, 256, 256, 128, 64, 32, 8);
  }

  @Test
  void nothingIsWrittenOfNothing() {
    List<Integer> sizes = new ArrayList<>();

    Batches.of(List.of(), some -> sizes.add(some.size()));

    assertThat(sizes).isEmpty();
  }
}
