package care.duet.server.isolation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts what is theirs wherever a path or a query can hold an id. None of it has any effect. */
final class SubstitutionWalk {

  private static final Place STRAY = new Place("query", "pairing_id");
  private static final Place STRAY_HEADER = new Place("header", "X-Pairing-Id");

  private final Caller caller;
  private final World world;
  private final TheirRows theirs;
  private final ConditionWalk conditions;
  private String ours;

  SubstitutionWalk(Caller caller) {
    this.caller = caller;
    this.world = caller.world();
    this.theirs = new TheirRows(caller);
    this.conditions = new ConditionWalk(caller, theirs);
    this.ours = world.rows().digestWithoutTrail(world.ours().id());
  }

  void walk(Op op) {
    for (Who who : Who.values()) {
      walk(op, who);
    }
    theirs.look(op);
    // That a packet of ours was read is written down, and rightly so.
    String after = world.rows().digestWithoutTrail(world.ours().id());
    if (!after.equals(ours)) {
      caller.found(Who.BOTH, op, "afterwards", "has changed rows of ours without effect");
    }
    ours = after;
  }

  private void walk(Op op, Who who) {
    Request own = own(op, who);
    plain(own, who);
    for (Place place : op.places()) {
      Kind kind = Registry.kind(op, place);
      switch (kind) {
        case CURSOR -> conditions.cursor(own, place, who);
        case VALIDATOR -> conditions.validator(own, place, who);
        case PAIRING -> pairing(own, place, who);
        default -> {
          if (kind.isSubstituted()) {
            child(own, place, kind, who);
          }
        }
      }
    }
    together(own, who);
    stray(own, who);
  }

  /** What a caller rightly sends. */
  private Request own(Op op, Who who) {
    Map<Place, String> values = new LinkedHashMap<>();
    int nth = 0;
    for (Place place : op.places()) {
      Kind kind = Registry.kind(op, place);
      if (kind == Kind.VERSION && op.required().contains(place)) {
        values.put(place, String.valueOf(++nth));
      } else if (op.required().contains(place)) {
        values.put(place, kind.value(world.ours(), who));
      } else if (place.name().equals("If-Match")) {
        values.put(place, "*");
      }
    }
    return new Request(op, values, world.ours().body(op, who));
  }

  private void plain(Request own, Who who) {
    boolean allowed = who.mayCall(own.op());
    if (allowed && !own.op().reads()) {
      return; // an effect, which another walk has
    }
    caller
        .send(who, own, "own")
        .filter(answer -> answer.status() != (allowed ? 200 : 403))
        .ifPresent(answer -> caller.found(who, own.op(), "own", "answered " + answer.status()));
  }

  private void pairing(Request own, Place place, Who who) {
    if (!own.op().inPairing()) {
      child(own, place, Kind.PAIRING, who);
      return;
    }
    if (who == Who.BOTH) {
      ourChildThere(own, place);
      return;
    }
    Request never = own.with(place, Kind.PAIRING.never(0));
    Kind.PAIRING
        .foreign(world)
        .forEach(
            (name, value) ->
                caller.compare(who, own.with(place, value), never, place + " = " + name, 404));
    Request allTheirs = own.with(theirChildren(own.op())).with(place, world.theirs().id());
    caller.compare(who, allTheirs, never, place + " and children theirs", 404);
  }

  /** A member of both pairings finds each child in its own alone. */
  private void ourChildThere(Request own, Place place) {
    Map<Place, String> never = new LinkedHashMap<>();
    Registry.children(own.op())
        .forEach(
            (child, kind) -> {
              if (kind != Kind.VERSION) {
                never.put(child, kind.never(0));
              }
            });
    if (!never.isEmpty()) {
      Request there = own.with(place, world.theirs().id());
      caller.compare(Who.BOTH, there, there.with(never), "our child in their pairing", 404);
    }
  }

  private void child(Request own, Place place, Kind kind, Who who) {
    Request never = own.with(place, kind.never(0));
    Integer[] statuses =
        place.in().equals("path")
            ? caller.expected(own.op(), who, 404)
            : kind.isFilter()
                ? caller.expected(own.op(), who, 200)
                : caller.expected(own.op(), who, 404, 422);
    kind.foreign(world)
        .forEach(
            (name, value) ->
                caller.compare(who, own.with(place, value), never, place + " = " + name, statuses));
    if (place.in().equals("path") && own.op().forMembers() && kind != Kind.VERSION) {
      String up = "..%%2F..%%2F..%%2F%s%%2Fcombined-list";
      caller.compare(
          who,
          own.with(place, up.formatted(world.theirs().id())),
          own.with(place, up.formatted(Kind.PAIRING.never(0))),
          place + " leads up",
          400);
    }
  }

  /** Every child theirs at once, as they hang together there. */
  private void together(Request own, Who who) {
    Map<Place, Kind> children = Registry.children(own.op());
    if (children.size() < 2) {
      return;
    }
    Map<Place, String> never = new LinkedHashMap<>();
    children.forEach((place, kind) -> never.put(place, kind.never(never.size())));
    caller.compare(
        who,
        own.with(theirChildren(own.op())),
        own.with(never),
        "all children theirs",
        caller.expected(own.op(), who, 404));
  }

  /** Versions ascend, so that a range of theirs is a range. */
  private Map<Place, String> theirChildren(Op op) {
    Map<Place, String> theirs = new LinkedHashMap<>();
    int newer = Registry.children(op).size() - 1;
    for (Map.Entry<Place, Kind> child : Registry.children(op).entrySet()) {
      String value = child.getValue().value(world.theirs());
      theirs.put(
          child.getKey(),
          child.getValue() == Kind.VERSION
              ? String.valueOf(Integer.parseInt(value) - newer--)
              : value);
    }
    return theirs;
  }

  /** A pairing named where none belongs changes nothing: the path and the key decide. */
  private void stray(Request own, Who who) {
    if (!own.op().forMembers()) {
      return;
    }
    String theirs = world.theirs().id();
    String never = Kind.PAIRING.never(0);
    caller.compare(
        who,
        own.with(STRAY, theirs),
        own.with(STRAY, never),
        "stray parameter",
        caller.expected(own.op(), who, 400));
    if (own.op().reads()) {
      caller.compare(
          who,
          own.with(STRAY_HEADER, theirs),
          own.with(STRAY_HEADER, never),
          "stray header",
          caller.expected(own.op(), who, 200));
    } else if (own.op().takesBody() && !own.op().takesFile()) {
      String body = own.body().replaceFirst("^\\{", "{\"pairing_id\": \"%s\", ");
      caller.compare(
          who,
          own.withBody(body.formatted(theirs)),
          own.withBody(body.formatted(never)),
          "stray property",
          caller.expected(own.op(), who, 400));
    }
  }
}
