package care.duet.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;

/**
 * A plan and a practice of their own, paired and active, with a caller for each side.
 *
 * @param id the pairing
 * @param plan calls as the plan's project manager
 * @param practice calls as the practice's care manager
 */
public record TestPairing(
    String id,
    String planOrganizationId,
    String practiceOrganizationId,
    String planClientId,
    String practiceClientId,
    Api plan,
    Api practice) {

  /** An active pairing with the default settings. */
  public static TestPairing active() {
    return active("{}");
  }

  /** An active pairing with some settings of its own, as JSON. */
  public static TestPairing active(String settings) {
    TestPairing made = provisioning(settings);
    Api administrator = TestServer.get().administrator();
    assertThat(administrator.post("/v1/pairings/" + made.id() + "/activate", "").status())
        .isEqualTo(200);
    return made;
  }

  /** An active pairing at another server, by its administrator. */
  public static TestPairing active(Api administrator) {
    TestPairing made = provisioning(administrator, "{}");
    assertThat(administrator.post("/v1/pairings/" + made.id() + "/activate", "").status())
        .isEqualTo(200);
    return made;
  }

  /** A pairing that nobody has activated yet. */
  public static TestPairing provisioning(String settings) {
    return provisioning(TestServer.get().administrator(), settings);
  }

  private static TestPairing provisioning(Api administrator, String settings) {
    String plan = organization(administrator, "health_plan");
    String practice = organization(administrator, "practice");
    String id =
        created(
            administrator.post(
                "/v1/pairings",
                """
                {"plan_organization_id": "%s", "practice_organization_id": "%s", "settings": %s}
                """
                    .formatted(plan, practice, settings)));
    String planClient = client(administrator, plan);
    String practiceClient = client(administrator, practice);
    grant(administrator, planClient, id, "plan_project_manager");
    grant(administrator, practiceClient, id, "practice_care_manager");
    return new TestPairing(
        id,
        plan,
        practice,
        planClient,
        practiceClient,
        new Api(administrator.base(), key(administrator, planClient)),
        new Api(administrator.base(), key(administrator, practiceClient)));
  }

  /** The same pairing as another server on the same database serves it. */
  public TestPairing at(URI server) {
    return new TestPairing(
        id,
        planOrganizationId,
        practiceOrganizationId,
        planClientId,
        practiceClientId,
        new Api(server, plan.key()),
        new Api(server, practice.key()));
  }

  /** A path inside this pairing. */
  public String path(String rest) {
    return "/v1/pairings/" + id + rest;
  }

  /** A new organization; answers its id. */
  public static String organization(String kind) {
    return organization(TestServer.get().administrator(), kind);
  }

  private static String organization(Api administrator, String kind) {
    return created(
        administrator.post(
            "/v1/organizations",
            """
            {"kind": "%s", "external_id": "%s", "name": "An organization"}
            """
                .formatted(kind, UUID.randomUUID())));
  }

  /** A new partner client; answers its id. */
  public static String client(String organizationId) {
    return client(TestServer.get().administrator(), organizationId);
  }

  private static String client(Api administrator, String organizationId) {
    return created(
        administrator.post(
            "/v1/api-clients",
            "{\"organization_id\": \"%s\", \"name\": \"A client\"}".formatted(organizationId)));
  }

  /** Gives a role; answers the grant's id. */
  public static String grant(String clientId, String pairingId, String role) {
    return grant(TestServer.get().administrator(), clientId, pairingId, role);
  }

  private static String grant(Api administrator, String clientId, String pairingId, String role) {
    return created(
        administrator.post(
            "/v1/grants",
            "{\"client_id\": \"%s\", \"pairing_id\": \"%s\", \"role\": \"%s\"}"
                .formatted(clientId, pairingId, role)));
  }

  /** A new key of a client; answers the secret. */
  public static String key(String clientId) {
    return key(TestServer.get().administrator(), clientId);
  }

  private static String key(Api administrator, String clientId) {
    Answer issued =
        administrator.post("/v1/api-clients/" + clientId + "/keys", "{\"name\": \"a key\"}");
    assertThat(issued.status()).isEqualTo(201);
    return issued.text("/secret");
  }

  /** A caller of this pairing with another role, from a client of its own on the right side. */
  public Api caller(String role) {
    String organization =
        role.startsWith("plan")
            ? planOrganizationId
            : role.startsWith("practice")
                ? practiceOrganizationId
                : organization("community_partner");
    String client = client(organization);
    grant(client, id, role);
    return new Api(TestServer.get().uri(), key(client));
  }

  private static String created(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.text("/id");
  }
}
