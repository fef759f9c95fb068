package care.duet.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void spacesRequestsEvenlyFromTheStart() {
    Schedule schedule = new Schedule(1000, 5_000_001_000L, 4);

    assertThat(schedule.due()).isEqualTo(1000);
    assertThat(schedule.due()).isEqualTo(250_001_000);
    assertThat(schedule.due()).isEqualTo(500_001_000);
  }

  @Test
  void endsOnTime() {
    Schedule schedule = new Schedule(0, 1000, 4);

    assertThat(schedule.isOver(999)).isFalse();
    assertThat(schedule.isOver(1000)).isTrue();
  }
}
