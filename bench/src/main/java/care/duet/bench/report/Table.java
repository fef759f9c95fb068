package care.duet.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, written so that people and Markdown can read them. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** The first one is the heading. */
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** As Markdown, the columns below each other. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      line(text, rows.get(i));
      if (i == 0) {
        line(text, rows.get(0).stream().map(cell -> "---").toList());
      }
    }
    return text.toString();
  }

  private void line(StringBuilder text, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      int width = width(column);
      String cell = cells.get(column);
      text.append(column == 0 ? "| " : " | ").append(cell);
      text.append((cell.equals("---") ? "-" : " ").repeat(width - cell.length()));
    }
    text.append(" |\n");
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
