package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation as every role: who is let in is what the specification says, cell by cell. */
class RoleMatrixIT {

  private static final Specification SPEC = Specification.get();

  private static Tenant tenant;
  private static Map<String, Api> columns;

  @BeforeAll
  static void hire() {
    Platform platform = new Platform(new Canaries());
    tenant = new Tenant(platform.organization("health_plan"));
    tenant.work();
    columns = new LinkedHashMap<>();
    for (String role : SPEC.roles().keySet()) {
      columns.put(
          role,
          role.equals("administrator") ? TestServer.get().administrator() : member(platform, role));
    }
    columns.put("without a key", TestServer.get().anonymous());
    columns.put(
        "of another pairing", new Tenant(tenant.organizationOf("plan_director")).api(Who.PLAN));
  }

  private static Api member(Platform platform, String role) {
    Platform.Member member = platform.member(tenant.organizationOf(role));
    platform.grant(member, tenant.id(), role);
    return new Api(TestServer.get().uri(), member.secret());
  }

  @Test
  void everyCellIsAsTheSpecificationSays() throws SQLException {
    List<String> deviations = new ArrayList<>();
    int cells = 0;
    int allowed = 0;
    try (TenantRows rows = new TenantRows()) {
      String before = rows.digestWithoutTrail(tenant.id());
      for (Op op : SPEC.operations()) {
        for (Map.Entry<String, Api> column : columns.entrySet()) {
          Cell expected = expected(op, column.getKey());
          Answer answer = call(column.getKey(), column.getValue(), op);
          if (!expected.fits(op, answer)) {
            deviations.add(
                "\n%s as %s: %d instead of %s; %s"
                    .formatted(op, column.getKey(), answer.status(), expected, answer.body()));
          }
          cells++;
          allowed += expected == Cell.ALLOWED ? 1 : 0;
        }
      }
      assertThat(rows.digestWithoutTrail(tenant.id())).as("the rows").isEqualTo(before);
    }

    assertThat(deviations).isEmpty();
    assertThat(columns).hasSize(10);
    assertThat(cells).isEqualTo(SPEC.operations().size() * columns.size()).isGreaterThan(290);
    assertThat(allowed).isGreaterThan(100);
  }

  /** Two statements of one fact: what an operation says of parties, and what their roles hold. */
  @Test
  void thePartiesOfAnOperationAreThoseWhoseRolesHoldItsScope() {
    for (Op op : SPEC.operations()) {
      Set<String> stated = new TreeSet<>(op.parties());
      stated.remove("both");
      if (!op.scope().equals("authenticated")) {
        assertThat(stated).as(op.id()).isEqualTo(holding(op));
      }
    }
  }

  private static Set<String> holding(Op op) {
    Set<String> parties = new TreeSet<>();
    SPEC.roles()
        .forEach(
            (role, scopes) -> {
              if (scopes.contains(op.scope())) {
                parties.add(SPEC.party(role));
              }
            });
    return parties;
  }

  private static Answer call(String column, Api caller, Op op) {
    Who who = column.startsWith("practice") ? Who.PRACTICE : Who.PLAN;
    Request request = Harmless.of(op, tenant, who);
    Api api = caller;
    for (Map.Entry<Place, String> header : request.of("header").entrySet()) {
      api = api.with(header.getKey().name(), header.getValue());
    }
    return api.call(op.method(), request.path(), request.body());
  }

  private static Cell expected(Op op, String column) {
    boolean open = op.scope().equals("authenticated");
    return switch (column) {
      case "without a key" -> Cell.UNAUTHENTICATED;
      case "of another pairing" ->
          op.inPairing() ? Cell.NOT_FOUND : open ? Cell.ALLOWED : Cell.FORBIDDEN;
      case "administrator" ->
          open || op.parties().contains("admin") ? Cell.ALLOWED : Cell.FORBIDDEN;
      default ->
          open || (op.inPairing() && SPEC.roles().get(column).contains(op.scope()))
              ? Cell.ALLOWED
              : Cell.FORBIDDEN;
    };
  }

  private enum Cell {
    ALLOWED,
    FORBIDDEN,
    NOT_FOUND,
    UNAUTHENTICATED;

    boolean fits(Op op, Answer answer) {
      return switch (this) {
        case ALLOWED ->
            op.reads() ? answer.status() == 200 : Set.of(400, 422, 428).contains(answer.status());
        case FORBIDDEN ->
            answer.status() == 403 && answer.text("/detail").contains("'" + op.scope() + "'");
        case NOT_FOUND -> answer.status() == 404;
        case UNAUTHENTICATED -> answer.status() == 401;
      };
    }
  }
}
