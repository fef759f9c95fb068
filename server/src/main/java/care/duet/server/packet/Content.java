package care.duet.server.packet;

import java.util.List;
import java.util.Locale;

/** What a packet says under one item. */
record Content(Item item, Status status, List<Fact> facts) {

  Content {
    facts = List.copyOf(facts);
  }

  /** Whether there is something, nothing, or nobody who would know. */
  enum Status {
    PRESENT,
    ABSENT,
    NOT_SUPPLIED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
