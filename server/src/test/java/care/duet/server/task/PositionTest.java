package care.duet.server.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PositionTest {

  @Test
  void whatIsWrittenIsRead() {
    Position position = new Position(LocalDate.of(2126, 3, 1), "tsk_01jd8z4qk7e9tbn3x5m2v6w8ya");
    assertThat(Position.read(position.toString())).isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tsk_1", "2126-03-01", "2126-03-01tsk 1", "2126-02-30tsk_1", "0000-01-01tsk_1"})
  void whatNoListHasWrittenIsNoPosition(String forged) {
    PageRequest page = new PageRequest(20, forged, "listTasks");
    assertThatThrownBy(() -> page.after(Position.BEGINNING, Position::read))
        .isInstanceOf(ProblemException.class);
  }
}
