package care.duet.server.demo;

import care.duet.sdk.ApiClientQuery;
import care.duet.sdk.DuetClient;
import care.duet.sdk.GrantQuery;
import care.duet.sdk.OrganizationQuery;
import care.duet.sdk.PairingQuery;
import care.duet.sdk.errors.UnauthorizedException;
import care.duet.sdk.generated.model.CreateClientRequest;
import care.duet.sdk.generated.model.CreateGrantRequest;
import care.duet.sdk.generated.model.CreateOrganizationRequest;
import care.duet.sdk.generated.model.CreatePairingRequest;
import care.duet.sdk.generated.model.IssueApiKeyRequest;
import care.duet.sdk.generated.model.OrganizationKind;
import care.duet.sdk.generated.model.Pairing;
import care.duet.sdk.generated.model.PairingState;
import care.duet.sdk.generated.model.Role;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what an administrator makes, where it is not there already. */
final class Provisioning {

  private static final String CLIENT = "Demo";

  private final URI server;
  private final DuetClient administrator;
  private final DemoHome home;

  Provisioning(URI server, DuetClient administrator, DemoHome home) {
    this.server = server;
    this.administrator = administrator;
    this.home = home;
  }

  /** The plan paired with every practice, active, and both sides with access. */
  List<SamplePairing> pairings(List<SampleOrganization> organizations) throws IOException {
    SampleOrganization plan =
        organizations.stream()
            .filter(organization -> organization.kind() == OrganizationKind.HEALTH_PLAN)
            .findFirst()
            .orElseThrow();
    String planId = organization(plan);
    Access planAccess = access(plan, planId, Role.PLAN_PROJECT_MANAGER);
    List<SamplePairing> pairings = new ArrayList<>();
    for (SampleOrganization practice : organizations) {
      if (practice.kind() == OrganizationKind.PRACTICE) {
        String practiceId = organization(practice);
        Access practiceAccess = access(practice, practiceId, Role.PRACTICE_CARE_MANAGER);
        String pairing = activePairing(planId, practiceId);
        grant(planAccess, pairing);
        grant(practiceAccess, pairing);
        pairings.add(new SamplePairing(pairing, planAccess, practiceAccess));
      }
    }
    return pairings;
  }

  private String organization(SampleOrganization sample) {
    OrganizationQuery same =
        OrganizationQuery.all().withKind(sample.kind()).withExternalId(sample.id());
    return administrator
        .organizations()
        .listAll(same)
        .findFirst()
        .orElseGet(
            () ->
                administrator
                    .organizations()
                    .create(
                        new CreateOrganizationRequest()
                            .kind(sample.kind())
                            .externalId(sample.id())
                            .name(sample.name())))
        .getId();
  }

  private String activePairing(String planId, String practiceId) {
    Pairing pairing =
        administrator
            .pairings()
            .listAll(PairingQuery.all().withOrganizationId(practiceId))
            .filter(candidate -> candidate.getPlanOrganizationId().equals(planId))
            .findFirst()
            .orElseGet(
                () ->
                    administrator
                        .pairings()
                        .create(
                            new CreatePairingRequest()
                                .planOrganizationId(planId)
                                .practiceOrganizationId(practiceId)));
    if (pairing.getState() != PairingState.ACTIVE) {
      administrator.pairings().activate(pairing.getId());
    }
    return pairing.getId();
  }

  private Access access(SampleOrganization sample, String organizationId, Role role)
      throws IOException {
    String client =
        administrator
            .apiClients()
            .listAll(ApiClientQuery.all().withOrganizationId(organizationId))
            .filter(candidate -> candidate.getName().equals(CLIENT))
            .findFirst()
            .orElseGet(
                () ->
                    administrator
                        .apiClients()
                        .create(
                            new CreateClientRequest().organizationId(organizationId).name(CLIENT)))
            .getId();
    Optional<String> kept = home.key(sample.id());
    if (kept.isPresent() && opens(kept.get(), client)) {
      return new Access(sample, role, client, kept.get());
    }
    String issued =
        administrator
            .apiClients()
            .issueKey(client, new IssueApiKeyRequest().name(CLIENT))
            .getSecret();
    home.keep(sample.id(), issued);
    return new Access(sample, role, client, issued);
  }

  private boolean opens(String key, String client) {
    try (DuetClient caller = DuetClient.builder().baseUri(server).apiKey(key).build()) {
      return caller.whoami().getClientId().equals(client);
    } catch (UnauthorizedException e) {
      return false;
    }
  }

  private void grant(Access access, String pairing) {
    boolean granted =
        administrator
            .grants()
            .listAll(GrantQuery.all().withClientId(access.clientId()).withPairingId(pairing))
            .anyMatch(grant -> grant.getRole() == access.role());
    if (!granted) {
      administrator
          .grants()
          .create(
              new CreateGrantRequest()
                  .clientId(access.clientId())
                  .pairingId(pairing)
                  .role(access.role()));
    }
  }
}
