package care.duet.server.packet;

import java.util.List;

/** How many items of a packet there is something on, nothing on, and nobody to know. */
public record Completeness(int present, int absent, int notSupplied) {

  static Completeness of(Chart chart) {
    return of(Item.ALL.stream().map(item -> item.of(chart)).toList());
  }

  static Completeness of(List<Content> contents) {
    return new Completeness(
        count(contents, Content.Status.PRESENT),
        count(contents, Content.Status.ABSENT),
        count(contents, Content.Status.NOT_SUPPLIED));
  }

  private static int count(List<Content> contents, Content.Status status) {
    return (int) contents.stream().filter(content -> content.status() == status).count();
  }
}
