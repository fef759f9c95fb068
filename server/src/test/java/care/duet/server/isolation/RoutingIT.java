package care.duet.server.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.junit.jupiter.api.Test;

/** What the server serves is what the specification says: not an operation less or more. */
class RoutingIT {

  /** Open to anyone, and outside of what access is decided for. */
  private static final List<String> OPEN =
      List.of("/docs", "/openapi.json", "/openapi.yaml", "/problems");

  private final Map<String, String> routes = routes();

  @Test
  void everyOperationHasARouteAndEveryRouteAnOperation() {
    Map<String, String> operations =
        Specification.get().operations().stream()
            .collect(Collectors.toMap(op -> op.method() + " " + op.template(), Op::id));

    // Access is decided by the name of the method that answers, so that is compared too.
    assertThat(routes("/v1")).isEqualTo(new TreeMap<>(operations));
  }

  @Test
  void nothingElseIsServedButTheDocumentation() {
    assertThat(routes.keySet())
        .filteredOn(route -> !route.contains(" /v1/"))
        .isNotEmpty()
        .allMatch(route -> OPEN.stream().anyMatch(open -> route.startsWith("GET " + open)));
  }

  private Map<String, String> routes(String prefix) {
    Map<String, String> some = new TreeMap<>(routes);
    some.keySet().removeIf(route -> !route.contains(" " + prefix + "/"));
    return some;
  }

  private static Map<String, String> routes() {
    ResourceConfig config = TestServer.get().environment().jersey().getResourceConfig();
    Map<String, String> routes = new TreeMap<>();
    Stream.concat(
            config.getClasses().stream(), config.getInstances().stream().map(Object::getClass))
        .distinct()
        .map(Resource::from)
        .filter(resource -> resource != null)
        .forEach(resource -> collect("", resource, routes));
    config.getResources().forEach(resource -> collect("", resource, routes));
    return routes;
  }

  private static void collect(String parent, Resource resource, Map<String, String> routes) {
    String path = (parent + "/" + resource.getPath()).replaceAll("/+", "/").replaceAll("/$", "");
    for (ResourceMethod method : resource.getAllMethods()) {
      String verb = method.getHttpMethod() == null ? "LOCATOR" : method.getHttpMethod();
      String handler = method.getInvocable().getHandlingMethod().getName();
      assertThat(routes.put(verb + " " + path, handler)).as(verb + " " + path).isNull();
    }
    resource.getChildResources().forEach(child -> collect(path, child, routes));
  }
}
