package care.duet.server.imports;

/**
 * A fact as it was before.
 *
 * @param ended whether a later file no longer held it
 */
public record KnownFact(String identifier, String factKey, String content, boolean ended) {

  Fact.Key key() {
    return new Fact.Key(identifier, factKey);
  }

  boolean says(Fact fact) {
    return !ended && content.equals(fact.content());
  }
}
