package care.duet.server.isolation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests that name what exists and are refused, if by nothing else, for a key that is too long, a
 * precondition that is missing or a body that is empty: whoever is let in gets that far, and
 * nothing changes.
 */
final class Harmless {

  private static final String TOO_LONG = "k".repeat(256);

  private Harmless() {}

  static Request of(Op op, Tenant tenant) {
    return of(op, tenant, Who.PLAN);
  }

  static Request of(Op op, Tenant tenant, Who who) {
    Map<Place, String> values = new LinkedHashMap<>();
    int version = 0;
    for (Place place : op.places()) {
      Kind kind = Registry.kind(op, place);
      if (kind == Kind.KEY) {
        values.put(place, TOO_LONG);
      } else if (op.required().contains(place)) {
        values.put(
            place, kind == Kind.VERSION ? String.valueOf(++version) : kind.value(tenant, who));
      }
    }
    return new Request(op, values, op.takesBody() ? "{}" : "");
  }
}
