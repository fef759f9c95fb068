package care.duet.server.imports;

/** What became of the rows of a batch, or of several. */
public record Tally(long read, long created, long updated, long unchanged, long rejected) {

  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  static Tally rejected(long rows) {
    return new Tally(0, 0, 0, 0, rows);
  }

  Tally read(long more) {
    return new Tally(read + more, created, updated, unchanged, rejected);
  }

  Tally created(long more) {
    return new Tally(read, created + more, updated, unchanged, rejected);
  }

  Tally updated(long more) {
    return new Tally(read, created, updated + more, unchanged, rejected);
  }

  Tally unchanged(long more) {
    return new Tally(read, created, updated, unchanged + more, rejected);
  }
}
