package care.duet.server.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows under a header in columns of fixed width, numbers to the right. */
record Table(List<String> header, List<List<String>> rows) {

  private static final int LONGEST = 90;

  /** As much of a text's first line as a cell takes. */
  static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** The lines, without blanks at their ends. */
  List<String> lines() {
    List<Integer> widths =
        IntStream.range(0, header.size()).mapToObj(this::width).collect(Collectors.toList());
    String rule = widths.stream().map("-"::repeat).collect(Collectors.joining("  "));
    return Stream.concat(
            Stream.of(line(header, widths), rule), rows.stream().map(row -> line(row, widths)))
        .toList();
  }

  private int width(int column) {
    return Stream.concat(Stream.of(header), rows.stream())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths.get(i)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String padded(String cell, int width) {
    String blanks = " ".repeat(width - cell.length());
    return cell.matches("[0-9.]+") ? blanks + cell : cell + blanks;
  }
}
