package care.duet.server.linkage;

import care.duet.matching.link.ComparedPair;
import care.duet.matching.link.Link;
import care.duet.matching.link.Linkage;
import care.duet.matching.link.Linker;
import care.duet.matching.link.Memory;
import care.duet.matching.link.Reason;
import care.duet.matching.link.RecordPair;
import care.duet.matching.link.Sides;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides about the pairs of a neighbourhood, by what people said before and by the weights. */
final class Judgement {

  private final Sides sides;
  private final String modelVersion;
  private final Neighbourhood around;
  private final Instant now;
  private final Map<RecordPair, PairRow> before = new HashMap<>();

  private Judgement(Linker linker, String modelVersion, Neighbourhood around, Instant now) {
    this.sides = around.records().compared(linker);
    this.modelVersion = modelVersion;
    this.around = around;
    this.now = now;
    around.pairs().forEach(row -> before.put(row.pair(), row));
  }

  /**
   * Decides anew about every pair.
   *
   * @param sticky links that stay as long as nothing contradicts and nobody else is certain
   * @return all pairs as they stand now
   */
  static List<PairRow> of(
      Linker linker,
      String modelVersion,
      Neighbourhood around,
      Predicate<PairRow> sticky,
      Instant now) {
    return new Judgement(linker, modelVersion, around, now).decide(sticky);
  }

  private List<PairRow> decide(Predicate<PairRow> sticky) {
    Set<RecordPair> remembered = new HashSet<>();
    Set<RecordPair> rejected = new HashSet<>();
    for (PairRow row : before.values()) {
      if (row.isRejected()) {
        rejected.add(row.pair());
      } else if (row.isConfirmed()
          || (row.verdict().kept() && !around.records().areTwoPeople(row.pair()))) {
        remembered.add(row.pair());
      }
    }
    Linkage linkage = sides.link(new Memory(remembered, rejected));
    if (remembered.addAll(lost(sticky, linkage))) {
      linkage = sides.link(new Memory(remembered, rejected));
    }
    return rows(new Memory(remembered, rejected), linkage);
  }

  /** What was linked and would not be any more, although neither record is anybody else's now. */
  private Set<RecordPair> lost(Predicate<PairRow> sticky, Linkage linkage) {
    Set<String> plan = new HashSet<>();
    Set<String> practice = new HashSet<>();
    for (Link link : linkage.certain()) {
      plan.add(link.pair().leftId());
      practice.add(link.pair().rightId());
    }
    return before.values().stream()
        .filter(row -> row.is(Outcome.LINKED) && !row.isRejected() && sticky.test(row))
        .filter(row -> !plan.contains(row.planMemberId()) && !practice.contains(row.mrn()))
        .map(PairRow::pair)
        .filter(pair -> !around.records().areTwoPeople(pair))
        .collect(Collectors.toSet());
  }

  private List<PairRow> rows(Memory memory, Linkage linkage) {
    Map<RecordPair, ComparedPair> compared = new HashMap<>();
    sides.pairs(memory).forEach(pair -> compared.put(pair.pair(), pair));
    Map<RecordPair, Link> links = new HashMap<>();
    linkage.links().forEach(link -> links.put(link.pair(), link));
    Set<RecordPair> all = new TreeSet<>(compared.keySet());
    all.addAll(before.keySet());
    List<PairRow> rows = new ArrayList<>();
    for (RecordPair pair : all) {
      PairRow known = before.get(pair);
      ComparedPair weighed = compared.get(pair);
      if (weighed != null) {
        rows.add(weighed(known, weighed, links.get(pair)));
      } else if (known != null) {
        rows.add(unweighed(known));
      }
    }
    return rows;
  }

  private PairRow weighed(@Nullable PairRow known, ComparedPair pair, @Nullable Link link) {
    Outcome outcome = outcome(link);
    boolean confirmed = known != null && known.isConfirmed();
    boolean kept = link != null && link.reason() == Reason.REMEMBERED && !confirmed;
    Verdict verdict =
        new Verdict(
            outcome.code(),
            link == null ? "other_pair" : kept ? "kept" : word(link.reason()),
            word(pair.safeguard()),
            pair.agreement(),
            pair.weight(),
            pair.probability(),
            modelVersion,
            around.records().require(Party.PLAN, pair.pair().leftId()).updatedAt(),
            around.records().require(Party.PRACTICE, pair.pair().rightId()).updatedAt(),
            kept,
            known != null && known.is(outcome) ? known.verdict().since() : now);
    PairRow row =
        known == null
            ? new PairRow(
                TypeId.next("mrv"),
                pair.pair().leftId(),
                pair.pair().rightId(),
                verdict,
                Question.NONE,
                Said.NOTHING,
                1)
            : known.with(verdict);
    return outcome == Outcome.REVIEW ? row.asked(now) : row;
  }

  /** What was weighed last stays written down. */
  private PairRow unweighed(PairRow known) {
    return known.isRejected()
        ? known.with(known.verdict().come(Outcome.APART, "rejected", now))
        : known.with(known.verdict().come(Outcome.WITHDRAWN, "unlike", now));
  }

  private static Outcome outcome(@Nullable Link link) {
    if (link == null) {
      return Outcome.APART;
    }
    return switch (link.outcome()) {
      case CERTAIN -> Outcome.LINKED;
      case PROBABLE -> Outcome.REVIEW;
      case NONE -> Outcome.APART;
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
