package care.duet.server.isolation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Requests of one operation and one caller that each have an effect. */
final class Changes {

  private static final Place ENTRY = new Place("path", "entry_id");
  private static final Place IF_MATCH = new Place("header", "If-Match");

  private final World world;
  private final Op op;
  private final Who who;

  Changes(World world, Op op, Who who) {
    this.world = world;
    this.op = op;
    this.who = who;
  }

  /** A change to something of a pairing that has not been changed before. */
  Request in(Tenant tenant) {
    Map<Place, String> values = new LinkedHashMap<>();
    values.put(Registry.pairing(op), tenant.id());
    if (op.places().contains(ENTRY)) {
      values.put(
          ENTRY,
          op.id().equals("restoreEntry") ? tenant.freshRemovedEntry(who) : tenant.freshEntry(who));
    }
    if (op.places().contains(IF_MATCH)) {
      values.put(IF_MATCH, "*");
    }
    return new Request(op, values, body(tenant));
  }

  /** How a person of theirs can be met here; nobody where the request names no person. */
  Map<String, UnaryOperator<Person>> meetings() {
    Map<String, UnaryOperator<Person>> meetings = new LinkedHashMap<>();
    if (op.places().stream().anyMatch(place -> Registry.kind(op, place) == Kind.IDENTIFIER)) {
      Person stranger = world.ours().bodies().stranger();
      meetings.put("identifier", person -> person.calledLike(stranger));
      meetings.put("person", stranger::calledLike);
      meetings.put("identifier and person", UnaryOperator.identity());
    }
    return meetings;
  }

  /** A change here that names this person. */
  Request naming(Person person) {
    Tenant ours = world.ours();
    String body =
        op.id().equals("submitRiskList")
            ? ours.riskListWith(who.side(), person)
            : ours.bodies().urgent(who.side(), person);
    return in(ours).withBody(body);
  }

  private String body(Tenant tenant) {
    if (!op.takesBody()) {
      return "";
    }
    return op.id().equals("submitRiskList")
        ? tenant.riskList(who.side())
        : tenant.bodies().of(op.id(), who.side()).toString();
  }
}
