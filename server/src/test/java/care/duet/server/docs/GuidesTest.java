package care.duet.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.spec.Operation;
import care.duet.server.platform.spec.Spec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documentation says in tables is what the server does. */
class GuidesTest {

  private final Spec spec = Spec.load();

  @Test
  void theErrorsGuideListsEveryKindOfProblem() {
    assertThat(Guide.of("docs/errors.md").table("| code | status | title |"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemType.values())
                .map(
                    type ->
                        List.of(
                            "`" + type.code() + "`", String.valueOf(type.status()), type.title()))
                .toList());
  }

  @Test
  void theRolesGuideSaysWhichScopeOpensWhatAndWhoHoldsIt() throws IOException {
    Map<String, Set<String>> operations = new TreeMap<>();
    Map<String, Set<String>> roles = new TreeMap<>();
    Guide.of("docs/authentication-and-roles.md")
        .table("| scope | operations | roles that hold it |")
        .forEach(
            cells -> {
              String scope = Guide.code(cells.get(0)).iterator().next();
              operations.put(scope, Guide.code(cells.get(1)));
              roles.put(scope, Guide.code(cells.get(2)));
            });
    assertThat(operations).isEqualTo(operationsByScope());
    assertThat(roles.remove(Operation.AUTHENTICATED)).isEmpty();
    assertThat(roles).isEqualTo(rolesByScope());
  }

  @Test
  void theReadmeListsEverySettingWithItsVariableAndDefault() {
    assertThat(
            Guide.of("README.md").table("| key | variable | default | meaning |").stream()
                .map(cells -> cells.subList(0, 3)))
        .containsExactlyElementsOf(Settings.rows());
  }

  @Test
  void theReadmeShowsTheSdksFirstCall() {
    assertThat(Guide.of("README.md").firstCode("java"))
        .isEqualTo(Guide.of("sdk-java/README.md").firstCode("java"));
  }

  @Test
  void everyRelativeLinkLeadsSomewhere() {
    List<Guide> guides = Guide.all();
    assertThat(guides).contains(Guide.of("README.md"), Guide.of("docs/errors.md"));
    assertThat(guides)
        .allSatisfy(guide -> assertThat(guide.links()).allMatch(guide::leadsSomewhere));
  }

  private Map<String, Set<String>> operationsByScope() {
    return spec.operations().values().stream()
        .collect(
            Collectors.groupingBy(
                Operation::scope,
                TreeMap::new,
                Collectors.mapping(Operation::id, Collectors.toCollection(TreeSet::new))));
  }

  private Map<String, Set<String>> rolesByScope() throws IOException {
    Map<String, Set<String>> holders = new TreeMap<>();
    JsonNode roles = new ObjectMapper().readTree(Spec.json()).path("x-roles");
    roles
        .fieldNames()
        .forEachRemaining(
            role ->
                spec.scopes(role)
                    .forEach(
                        scope -> holders.computeIfAbsent(scope, s -> new TreeSet<>()).add(role)));
    return holders;
  }
}
