package care.duet.server.history;

import care.duet.server.security.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what two sides tell into one order, each thing once. */
final class Timeline {

  private Timeline() {}

  /** What happened, newest first. */
  static List<Event> of(List<Told> told) {
    List<Event> plan = events(told, Party.PLAN);
    List<Event> practice = events(told, Party.PRACTICE);
    Map<String, Event> both = toldByBoth(plan, practice);
    Set<String> used = both.values().stream().map(Event::key).collect(Collectors.toSet());
    return Stream.concat(
            plan.stream().map(event -> event.alsoTold(both.get(event.key()))),
            practice.stream().filter(event -> !used.contains(event.key())))
        .sorted(Event.NEWEST_FIRST)
        .toList();
  }

  private static List<Event> events(List<Told> told, Party party) {
    return told.stream().filter(each -> each.kind().party() == party).flatMap(Event::of).toList();
  }

  /** What the practice tells of events of the plan's, by the keys of these. */
  private static Map<String, Event> toldByBoth(List<Event> plan, List<Event> practice) {
    Map<String, Event> both = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (Pair pair : candidates(plan, practice)) {
      if (!both.containsKey(pair.plan().key()) && used.add(pair.practice().key())) {
        both.put(pair.plan().key(), pair.practice());
      }
    }
    return both;
  }

  private static List<Pair> candidates(List<Event> plan, List<Event> practice) {
    Map<LocalDate, List<Event>> byDay =
        practice.stream().collect(Collectors.groupingBy(Event::startsOn));
    List<Pair> candidates = new ArrayList<>();
    for (Event event : plan) {
      for (int days = -1; days <= 1; days++) {
        byDay.getOrDefault(event.startsOn().plusDays(days), List.of()).stream()
            .filter(event::canBe)
            .forEach(other -> candidates.add(new Pair(event, other)));
      }
    }
    candidates.sort(Pair.BEST_FIRST);
    return candidates;
  }

  /** Two events that may be one. */
  private record Pair(Event plan, Event practice) {

    // Earlier ones first, so that in a row of days one apart as many as possible find one another.
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparing((Pair pair) -> pair.plan().daysFrom(pair.practice()))
            .thenComparing(pair -> !pair.namesOnePlace())
            .thenComparing(Pair::plan, Event.NEWEST_FIRST.reversed())
            .thenComparing(Pair::practice, Event.NEWEST_FIRST.reversed());

    boolean namesOnePlace() {
      return !plan.place().isEmpty() && plan.place().equals(practice.place());
    }
  }
}
