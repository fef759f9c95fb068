package care.duet.server.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a kept packet says under the items of a review, as text that people can go on from. */
final class PacketTexts {

  /** As long as a text that somebody says. */
  private static final int LONGEST = 2000;

  private static final String CLINICIAN = "PCP ";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<ItemCode, String> TAKEN_FROM =
      Map.of(
          ItemCode.INPATIENT_ADMISSIONS, "inpatient_admission",
          ItemCode.DIAGNOSES, "diagnoses",
          ItemCode.DIAGNOSTIC_HISTORY, "diagnostic_history",
          ItemCode.PRESCRIPTIONS, "prescriptions",
          ItemCode.PROVIDERS, "providers",
          ItemCode.PLAN_SERVICES, "plan_case_management");

  private PacketTexts() {}

  /** The texts by their items; without those on which the packet has nothing. */
  static Map<ItemCode, String> of(String packet) {
    JsonNode contents = parse(packet).path("contents");
    Map<ItemCode, String> texts = new EnumMap<>(ItemCode.class);
    TAKEN_FROM.forEach((item, code) -> put(texts, item, facts(contents, code)));
    put(texts, ItemCode.PRIMARY_CARE_CLINICIAN, clinician(contents));
    return texts;
  }

  /** The practice's word counts before the plan's. */
  private static Stream<JsonNode> clinician(JsonNode contents) {
    return facts(contents, "providers")
        .filter(fact -> fact.path("text").asText().startsWith(CLINICIAN))
        .max(Comparator.comparing(fact -> fact.path("source").asText()))
        .stream();
  }

  private static Stream<JsonNode> facts(JsonNode contents, String code) {
    return items(contents)
        .filter(item -> item.path("code").asText().equals(code))
        .flatMap(item -> items(item.path("facts")));
  }

  /** As many facts as fit, one a line. */
  private static void put(Map<ItemCode, String> texts, ItemCode item, Stream<JsonNode> facts) {
    StringBuilder text = new StringBuilder();
    for (String line : facts.map(PacketTexts::line).toList()) {
      if (text.length() + line.length() >= LONGEST) {
        break;
      }
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
    if (!text.isEmpty()) {
      texts.put(item, text.toString());
    }
  }

  private static String line(JsonNode fact) {
    String day = fact.path("starts_on").asText("");
    return (day.isEmpty() ? "" : day + ": ")
        + fact.path("text").asText()
        + " ("
        + fact.path("source").asText()
        + ")";
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode parse(String packet) {
    try {
      return JSON.readTree(packet);
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }
}
