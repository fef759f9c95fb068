package care.duet.sdk.examples;

import care.duet.sdk.DuetClient;
import care.duet.sdk.DuetResponse;
import care.duet.sdk.OrganizationQuery;
import care.duet.sdk.errors.ConflictException;
import care.duet.sdk.errors.DuetException;
import care.duet.sdk.errors.ForbiddenException;
import care.duet.sdk.errors.UnprocessableException;
import care.duet.sdk.generated.model.CreateOrganizationRequest;
import care.duet.sdk.generated.model.Organization;
import care.duet.sdk.generated.model.OrganizationKind;

/**
 * Registers a practice and lists all of them. Needs DUET_URL and an administrator's DUET_API_KEY.
 */
final class PagingAndErrors {

  private PagingAndErrors() {}

  public static void main(String[] args) {
    try (DuetClient duet = DuetClient.fromEnv()) {
      register(duet);
      OrganizationQuery practices = OrganizationQuery.all().withKind(OrganizationKind.PRACTICE);
      duet.organizations()
          .listAll(practices.withLimit(100))
          .map(Organization::getName)
          .limit(250)
          .forEach(System.out::println);
    } catch (ForbiddenException e) {
      System.err.println("This key may not do that: " + e.getMessage());
    } catch (DuetException e) {
      System.err.println("Support will ask for " + e.requestId().orElse("the time of the call"));
      throw e;
    }
  }

  private static void register(DuetClient duet) {
    CreateOrganizationRequest practice =
        new CreateOrganizationRequest()
            .kind(OrganizationKind.PRACTICE)
            .externalId("practice_1")
            .name("Lowell Family Medical Care PC");
    try {
      DuetResponse<Organization> made =
          duet.withRawResponse(client -> client.organizations().create(practice));
      System.out.println(made.value().getId() + " at " + made.etag().orElse("no version"));
    } catch (ConflictException e) {
      System.out.println("It is registered already.");
    } catch (UnprocessableException e) {
      e.problem().ifPresent(problem -> problem.getErrors().forEach(System.err::println));
    }
  }
}
