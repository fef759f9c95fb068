package care.duet.server.demo;

import care.duet.sdk.generated.model.Packet;
import care.duet.sdk.generated.model.PacketFact;
import care.duet.sdk.generated.model.PacketItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A background packet as a table, one line an item. */
record PacketReport(String title, Packet packet) {

  List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    for (PacketItem item : packet.getContents()) {
      rows.add(List.of(item.getTitle(), known(item), first(item)));
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(title);
    lines.add("=".repeat(title.length()));
    new Table(List.of("item", "facts", "the first of them"), rows).lines().forEach(lines::add);
    lines.add(
        String.format(
            Locale.ROOT,
            "Completeness: %d items present, %d known to be empty, %d not supplied.",
            packet.getCompleteness().getPresent(),
            packet.getCompleteness().getAbsent(),
            packet.getCompleteness().getNotSupplied()));
    return lines;
  }

  private static String known(PacketItem item) {
    return item.getFacts().isEmpty()
        ? item.getStatus().getValue().replace('_', ' ')
        : String.valueOf(item.getFacts().size());
  }

  private static String first(PacketItem item) {
    if (item.getFacts().isEmpty()) {
      return "";
    }
    PacketFact fact = item.getFacts().get(0);
    String day = fact.getStartsOn() == null ? "" : fact.getStartsOn() + " ";
    return Table.shortened(day + fact.getText() + " (" + fact.getSource().getValue() + ")");
  }
}
