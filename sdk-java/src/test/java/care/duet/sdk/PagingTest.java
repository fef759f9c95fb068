package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.duet.sdk.errors.UnreadableAnswerException;
import care.duet.sdk.generated.model.Organization;
import care.duet.sdk.generated.model.OrganizationKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {

  private final StubServer server = new StubServer();
  private final Organizations organizations = server.client().build().organizations();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aStreamGoesThroughAllPagesWithTheSameConditions() {
    server
        .json(200, Bodies.page("c1", organization("org_1"), organization("org_2")))
        .json(200, Bodies.page("c2"))
        .json(200, Bodies.page("", organization("org_3")));
    OrganizationQuery query =
        OrganizationQuery.all().withKind(OrganizationKind.PRACTICE).withLimit(2);
    assertThat(organizations.listAll(query))
        .extracting(Organization::getId)
        .containsExactly("org_1", "org_2", "org_3");
    assertThat(server.requests())
        .extracting(request -> request.uri().getQuery())
        .containsExactly(
            "kind=practice&limit=2",
            "kind=practice&limit=2&cursor=c1",
            "kind=practice&limit=2&cursor=c2");
  }

  @Test
  void aPageIsAskedForWhenItsFirstItemIsWanted() {
    Stream<Organization> all = organizations.listAll();
    assertThat(server.requests()).isEmpty();
    server.json(200, Bodies.page("c1", organization("org_1"), organization("org_2")));
    assertThat(all.limit(2)).hasSize(2);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aPageTellsWhetherThereIsAnother() {
    server.json(200, Bodies.page("c1", organization("org_1"))).json(200, Bodies.page(""));
    Page<Organization> first = organizations.list();
    assertThat(first.hasMore()).isTrue();
    assertThat(first.nextCursor()).isEqualTo("c1");
    assertThat(organizations.list(OrganizationQuery.all().withCursor("c1")).hasMore()).isFalse();
  }

  @Test
  void aPageWithoutItemsIsNotAPage() {
    server.json(200, "{}");
    assertThatExceptionOfType(UnreadableAnswerException.class).isThrownBy(organizations::list);
  }

  private static String organization(String id) {
    return Bodies.organization(id);
  }
}
