package care.duet.server.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class TypeIdTest {

  @Test
  void encodesAsTheTypeIdSpecificationDoes() {
    assertThat(TypeId.encode(UUID.fromString("00000000-0000-0000-0000-000000000000")))
        .isEqualTo("00000000000000000000000000");
    assertThat(TypeId.encode(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff")))
        .isEqualTo("7zzzzzzzzzzzzzzzzzzzzzzzzz");
    assertThat(TypeId.encode(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057")))
        .isEqualTo("01h455vb4pex5vsknk084sn02q");
  }

  @Test
  void laterIdsSortAfterEarlierOnes() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      made.add(TypeId.next("pat"));
    }
    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.startsWith("pat_"));
  }
}
