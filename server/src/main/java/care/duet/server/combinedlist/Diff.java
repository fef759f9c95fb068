package care.duet.server.combinedlist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, entry by entry. */
record Diff(int from, int to, List<EntryChange> changes) {

  /** The ways in which an entry can differ. */
  enum Kind {
    ADDED,
    DROPPED,
    REMOVED,
    RESTORED,
    MOVED,
    NAMING_CHANGED,
    DETAILS_CHANGED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How one entry differs; null where a version does not hold it. */
  record EntryChange(
      String entryId,
      String patientId,
      Set<Kind> kinds,
      @Nullable Entry before,
      @Nullable Entry after) {}

  static Diff between(int from, List<Entry> earlier, int to, List<Entry> later) {
    Map<String, Entry> before = new LinkedHashMap<>();
    earlier.forEach(entry -> before.put(entry.standing().entryId(), entry));
    List<EntryChange> changes = new ArrayList<>();
    for (Entry after : later) {
      add(changes, before.remove(after.standing().entryId()), after);
    }
    before.values().forEach(dropped -> add(changes, dropped, null));
    return new Diff(from, to, List.copyOf(changes));
  }

  private static void add(
      List<EntryChange> changes, @Nullable Entry before, @Nullable Entry after) {
    Set<Kind> kinds = kinds(before, after);
    Entry either = after != null ? after : Objects.requireNonNull(before);
    if (!kinds.isEmpty()) {
      changes.add(
          new EntryChange(
              either.standing().entryId(), either.standing().patientId(), kinds, before, after));
    }
  }

  private static Set<Kind> kinds(@Nullable Entry before, @Nullable Entry after) {
    if (before == null) {
      return EnumSet.of(Kind.ADDED);
    }
    if (after == null) {
      return EnumSet.of(Kind.DROPPED);
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean wasRemoved = before.standing().isRemoved();
    boolean isRemoved = after.standing().isRemoved();
    if (wasRemoved != isRemoved) {
      kinds.add(isRemoved ? Kind.REMOVED : Kind.RESTORED);
    } else if (!Objects.equals(before.position(), after.position())) {
      kinds.add(Kind.MOVED);
    }
    if (before.standing().namedBy() != after.standing().namedBy()) {
      kinds.add(Kind.NAMING_CHANGED);
    }
    if (detailsDiffer(before, after)) {
      kinds.add(Kind.DETAILS_CHANGED);
    }
    return kinds;
  }

  private static boolean detailsDiffer(Entry before, Entry after) {
    Standing was = before.standing();
    Standing is = after.standing();
    boolean sameNaming = was.namedBy() == is.namedBy();
    return !before.identity().equals(after.identity())
        || (sameNaming
            && !(Objects.equals(was.plan(), is.plan())
                && Objects.equals(was.practice(), is.practice())
                && Objects.equals(was.urgent(), is.urgent())));
  }
}
