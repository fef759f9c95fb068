package care.duet.server.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of the specification.
 *
 * @param required the parameters that no request can leave out
 * @param parties who the document says calls it
 * @param bodyType the content type of its request; empty when it takes no body
 * @param body the schema of its request; a missing node when it takes none
 */
record Op(
    String id,
    String method,
    String template,
    String scope,
    Set<String> parties,
    List<Place> places,
    Set<Place> required,
    String bodyType,
    JsonNode body) {

  /** Whether its path names a pairing. */
  boolean inPairing() {
    return template.startsWith("/v1/pairings/{");
  }

  /** Whether members of a pairing call it, rather than administrators. */
  boolean forMembers() {
    return inPairing() && !parties.equals(Set.of("admin"));
  }

  boolean reads() {
    return method.equals("GET");
  }

  boolean takesBody() {
    return !body.isMissingNode();
  }

  /** Whether its body is a file, whose columns other schemas describe. */
  boolean takesFile() {
    return takesBody() && !bodyType.equals("application/json");
  }

  /** The places of a kind of place, for example all path parameters. */
  List<Place> placesIn(String in) {
    return places.stream().filter(place -> place.in().equals(in)).toList();
  }

  /** The path with its parameters filled in. */
  String path(Map<String, String> values) {
    String path = template;
    for (Place place : placesIn("path")) {
      path = path.replace("{" + place.name() + "}", values.get(place.name()));
    }
    return path;
  }

  @Override
  public String toString() {
    return id;
  }
}
