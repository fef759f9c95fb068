package care.duet.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCellAndNumbersStandRight() {
    Table table =
        new Table(
            List.of("rank", "name", ""),
            List.of(List.of("7", "Negrón", "x"), List.of("12", "A longer name", "")));
    assertThat(table.lines())
        .containsExactly(
            "rank  name",
            "----  -------------  -",
            "   7  Negrón         x",
            "  12  A longer name");
  }
}
