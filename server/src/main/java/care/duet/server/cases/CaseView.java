package care.duet.server.cases;

import org.jspecify.annotations.Nullable;

/**
 * A case with what it is made of.
 *
 * @param decision the latest
 * @param goal the latest; null while there is none
 */
record CaseView(SeenCase seen, DecisionView decision, @Nullable Goal goal) {

  String etag() {
    return seen.etag();
  }
}
