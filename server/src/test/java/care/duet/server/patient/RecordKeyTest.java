package care.duet.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RecordKeyTest {

  @Test
  void isKeptAsTheSideAndTheIdentifierWhateverIsInIt() {
    RecordKey key = new RecordKey("plan", "MH:1");

    assertThat(key.text()).isEqualTo("plan:MH:1");
    assertThat(RecordKey.read("plan:MH:1")).isEqualTo(key);
  }
}
