package care.duet.server.isolation;

import care.duet.server.testing.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings cursors and ETags of theirs, which must be worth as much here as invented ones. */
final class ConditionWalk {

  private static final Place LIMIT = new Place("query", "limit");

  private final Caller caller;
  private final World world;
  private final TheirRows theirRows;

  ConditionWalk(Caller caller, TheirRows theirRows) {
    this.caller = caller;
    this.world = caller.world();
    this.theirRows = theirRows;
  }

  void cursor(Request own, Place place, Who who) {
    Request first = own.with(LIMIT, "1");
    Request never = first.with(place, Kind.CURSOR.never(0));
    if (!who.mayCall(own.op())) {
      caller.compare(who, never, never, place + " of nobody", caller.expected(own.op(), who));
      return;
    }
    String cursor =
        theirRows
            .readAsTheirs(who, there(first), "their first page")
            .map(answer -> answer.text("/next_cursor"))
            .orElse("");
    if (cursor.isEmpty()) {
      caller.found(who, own.op(), place.toString(), "there is no cursor of theirs to try");
      return;
    }
    caller.compare(who, first.with(place, cursor), never, place + " of theirs", 400);
  }

  void validator(Request own, Place place, Who who) {
    Request never = own.with(place, Kind.VALIDATOR.never(0));
    if (!who.mayCall(own.op())) {
      caller.compare(who, never, never, place + " of nobody", caller.expected(own.op(), who));
      return;
    }
    Request reading = reading(own);
    Optional<String> ours = caller.send(who, reading, "own").flatMap(ConditionWalk::validator);
    Set<String> theirs = new LinkedHashSet<>();
    for (Request request : allThere(reading)) {
      theirRows
          .readAsTheirs(who, request, "to learn a validator")
          .flatMap(ConditionWalk::validator)
          .ifPresent(theirs::add);
    }
    ours.ifPresent(validator -> theirs.removeIf(other -> isSame(own.op(), validator, other)));
    if (theirs.isEmpty()) {
      caller.found(who, own.op(), place.toString(), "no validator of theirs differs from ours");
    }
    for (String validator : theirs) {
      caller.compare(
          who,
          own.with(place, validator),
          never,
          place + " of theirs",
          own.op().reads() ? 200 : 412);
    }
  }

  /** The request that tells the validator of what another one changes. */
  private static Request reading(Request own) {
    if (own.op().reads()) {
      return own;
    }
    Op read =
        Specification.get().operations().stream()
            .filter(op -> op.reads() && (own.op().template() + "/").startsWith(op.template() + "/"))
            .max(Comparator.comparingInt(op -> op.template().length()))
            .orElseThrow();
    return new Request(read, own.of("path"), "");
  }

  private Request there(Request own) {
    Request there = own.with(Registry.pairing(own.op()), world.theirs().id());
    for (Map.Entry<Place, Kind> child : Registry.children(own.op()).entrySet()) {
      if (own.values().containsKey(child.getKey())) {
        there = there.with(child.getKey(), child.getValue().value(world.theirs()));
      }
    }
    return there;
  }

  /** The same reading of each thing of this kind that they have. */
  private List<Request> allThere(Request own) {
    List<Request> requests = new ArrayList<>();
    Map<Place, Kind> children = Registry.children(own.op());
    if (children.isEmpty()) {
      requests.add(there(own));
    }
    children.forEach(
        (place, kind) ->
            kind.foreign(world)
                .values()
                .forEach(value -> requests.add(there(own).with(place, value))));
    return requests;
  }

  /** A change goes by what is said of the entry, which is the part behind the point. */
  private static boolean isSame(Op op, String ours, String theirs) {
    return op.reads()
        ? ours.equals(theirs)
        : ours.substring(ours.indexOf('.') + 1).equals(theirs.substring(theirs.indexOf('.') + 1));
  }

  private static Optional<String> validator(Answer answer) {
    return answer.status() == 200 ? answer.header("ETag") : Optional.empty();
  }
}
