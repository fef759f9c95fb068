package care.duet.server.linkage;

import care.duet.matching.compare.Level;
import care.duet.matching.model.Model;
import care.duet.matching.model.Probabilities;
import care.duet.matching.model.TermFrequencies;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * A model's numbers as JSON: the share of pairs of one person, and how often such pairs and others
 * agree at each level. How frequent each name is stays out, for a rare name names a person.
 */
final class Parameters {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Parameters() {}

  static String of(Model model) {
    ObjectNode numbers = JSON.createObjectNode().put("match_share", model.matchShare());
    ObjectNode m = numbers.putObject("m");
    ObjectNode u = numbers.putObject("u");
    for (Level level : Level.values()) {
      m.put(level.name(), model.m().of(level));
      u.put(level.name(), model.u().of(level));
    }
    return numbers.toString();
  }

  static Model model(String version, String parameters) {
    try {
      JsonNode numbers = JSON.readTree(parameters);
      return new Model(
          version,
          numbers.path("match_share").doubleValue(),
          Probabilities.of(level -> numbers.path("m").path(level.name()).doubleValue()),
          Probabilities.of(level -> numbers.path("u").path(level.name()).doubleValue()),
          TermFrequencies.UNKNOWN);
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }
}
