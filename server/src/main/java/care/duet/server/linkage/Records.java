package care.duet.server.linkage;

import care.duet.matching.compare.Comparison;
import care.duet.matching.link.Linker;
import care.duet.matching.link.RecordPair;
import care.duet.matching.link.Sides;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;
import care.duet.matching.score.Safeguard;
import care.duet.server.patient.PatientRecord;
import care.duet.server.security.Party;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records of both sides, by how each side calls them. */
final class Records {

  private final Map<Party, Map<String, PatientRecord>> bySide = new EnumMap<>(Party.class);

  Records() {
    for (Party party : Party.values()) {
      bySide.put(party, new LinkedHashMap<>());
    }
  }

  /** Adds records; one that is there already stays as it is. */
  void add(Collection<PatientRecord> records) {
    records.forEach(
        record -> of(Party.of(record.party())).putIfAbsent(record.identifier(), record));
  }

  @Nullable PatientRecord get(Party party, String identifier) {
    return of(party).get(identifier);
  }

  PatientRecord require(Party party, String identifier) {
    return Objects.requireNonNull(get(party, identifier));
  }

  /** Whether so much contradicts that the two cannot be one person. */
  boolean areTwoPeople(RecordPair pair) {
    PreparedRecord plan = require(Party.PLAN, pair.leftId()).prepared();
    PreparedRecord practice = require(Party.PRACTICE, pair.rightId()).prepared();
    Safeguard safeguard = Safeguard.of(Comparison.of(plan, practice), plan, practice);
    return safeguard.best() == care.duet.matching.score.Outcome.NONE;
  }

  Set<String> identifiers(Party party) {
    return of(party).keySet();
  }

  List<PatientRecord> all() {
    return bySide.values().stream().flatMap(side -> side.values().stream()).toList();
  }

  /** Both sides, compared. */
  Sides compared(Linker linker) {
    return linker.compare(comparable(Party.PLAN), comparable(Party.PRACTICE));
  }

  private List<MatchRecord> comparable(Party party) {
    return of(party).values().stream().map(PatientRecord::matchRecord).toList();
  }

  private Map<String, PatientRecord> of(Party party) {
    Map<String, PatientRecord> side = bySide.get(party);
    if (side == null) {
      throw new IllegalArgumentException(party.code());
    }
    return side;
  }
}
