package care.duet.bench.world;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who can call, and about what.
 *
 * @param pairings how many there are; all alike but for their ids
 * @param planKey speaks for the plan in every pairing
 * @param practiceKey speaks for the practice in every pairing
 * @param memberKey is a member of one pairing
 */
public record Data(
    String pairing, int pairings, String planKey, String practiceKey, String memberKey) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The id of one of the pairings; 0 is the one that the others were made from. */
  public String pairing(int number) {
    return number == 0 ? pairing : Copies.id("prg", number);
  }

  /** The same as if there were one pairing. */
  public Data alone() {
    return new Data(pairing, 1, planKey, practiceKey, memberKey);
  }

  /** A path below the first pairing. */
  String path(String rest) {
    return "/v1/pairings/" + pairing + rest;
  }

  /** What an earlier run left; null when there is none. */
  public static @Nullable Data load(Home home, String tables) throws IOException {
    Path file = home.file(tables + ".json");
    return Files.exists(file) ? JSON.readValue(file.toFile(), Data.class) : null;
  }

  /** Keeps it for the next run. */
  public void save(Home home, String tables) throws IOException {
    home.write(tables + ".json", JSON.writeValueAsString(this));
  }

  /** Makes one pairing with both sides' lists through the API: 60 entries, none in common. */
  static Data first(Http admin) {
    String plan = organization(admin, "health_plan");
    String practice = organization(admin, "practice");
    String pairing =
        id(
            admin,
            "/v1/pairings",
            """
            {"plan_organization_id": "%s", "practice_organization_id": "%s", "settings": {}}
            """
                .formatted(plan, practice));
    admin.call("POST", "/v1/pairings/" + pairing + "/activate", "");
    String planKey = member(admin, plan, pairing, "plan_project_manager");
    String practiceKey = member(admin, practice, pairing, "practice_care_manager");
    String path = "/v1/pairings/" + pairing + "/risk-lists";
    new Http(admin.port(), planKey).call("POST", path, Lists.plan());
    new Http(admin.port(), practiceKey).call("POST", path, Lists.practice());
    return new Data(pairing, 1, planKey, practiceKey, "");
  }

  /** The same data in more pairings, and a member of only one. */
  Data grown(int count, String key) {
    return new Data(pairing, count, planKey, practiceKey, key);
  }

  static String member(Http admin, String organization, String pairing, String role) {
    String client =
        id(
            admin,
            "/v1/api-clients",
            "{\"organization_id\": \"%s\", \"name\": \"%s\"}".formatted(organization, role));
    admin.call(
        "POST",
        "/v1/grants",
        "{\"client_id\": \"%s\", \"pairing_id\": \"%s\", \"role\": \"%s\"}"
            .formatted(client, pairing, role));
    return admin
        .call("POST", "/v1/api-clients/" + client + "/keys", "{\"name\": \"bench\"}")
        .path("secret")
        .asText();
  }

  private static String organization(Http admin, String kind) {
    return id(
        admin,
        "/v1/organizations",
        "{\"kind\": \"%s\", \"external_id\": \"%s\", \"name\": \"Bench\"}"
            .formatted(kind, UUID.randomUUID()));
  }

  private static String id(Http admin, String path, String body) {
    return admin.call("POST", path, body).path("id").asText();
  }
}
