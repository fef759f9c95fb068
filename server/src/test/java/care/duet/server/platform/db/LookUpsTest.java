package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookUpsTest {

  @Test
  void manyKeysAreLookedUpInFewLengths() {
    List<String> keys = IntStream.range(0, 205).mapToObj(i -> "k" + i).toList();
    List<List<String>> asked = new ArrayList<>();

    List<String> found =
        LookUps.of(
                keys,
                some -> {
                  asked.add(some);
                  return some.stream().distinct().toList();
                })
            .toList();

    assertThat(found).isEqualTo(keys);
    assertThat(asked).extracting(List::size).containsExactly(128, 128, 8);
  }

  @Test
  void aKeyIsLookedUpOnceAndNoneNotAtAll() {
    assertThat(LookUps.of(List.of("a", "a"), some -> some).toList()).containsExactly("a");
    assertThat(LookUps.of(List.of(), some -> List.of("never")).toList()).isEmpty();
    assertThat(LookUps.padded(List.of("a", "b", "c"))).containsExactly("a", "b", "c", "c");
    assertThat(LookUps.padded(List.of())).isEmpty();
  }
}
