package care.duet.server.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.jackson.JacksonFeature;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.glassfish.jersey.server.ServerProperties;

/** Registers what every answer has in common. */
public final class HttpModule {

  private HttpModule() {}

  /**
   * Sets the conventions of the API on a server.
   *
   * @param mostBodyBytes how large a request's body may be
   * @param mostFileBytes how large an imported file may be, unpacked
   * @return reads and writes the API's JSON
   */
  public static ObjectMapper install(
      Environment environment, long mostBodyBytes, long mostFileBytes) {
    ObjectMapper json = StrictJson.mapper();
    JerseyEnvironment jersey = environment.jersey();
    // Dropwizard registers the same for the environment's mapper later; the first one counts.
    jersey.register(new JacksonFeature(json));
    jersey.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    jersey.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    // A path stays a path: no host that a caller made up gets into an answer.
    jersey.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    jersey.register(ProblemExceptionMapper.class);
    jersey.register(JsonExceptionMapper.class);
    jersey.register(ConstraintViolationMapper.class);
    jersey.register(WebApplicationExceptionMapper.class);
    jersey.register(UnexpectedExceptionMapper.class);
    jersey.register(new AcceptFilter());
    jersey.register(new BodyLimitFilter(mostBodyBytes, mostFileBytes));
    jersey.register(new UploadedFileReader());
    jersey.register(new DateParameters());
    jersey.register(new SafetyHeadersFilter());
    jersey.register(new PageLinkFilter());
    jersey.register(new ProblemRequestIdFilter());
    environment
        .servlets()
        .addFilter("request-id", new RequestIdFilter())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    ContainerProblems problems = new ContainerProblems(json);
    environment.getApplicationContext().setErrorHandler(problems);
    environment
        .lifecycle()
        .addServerLifecycleListener(
            server -> {
              server.setErrorHandler(problems);
              leaveBodiesPacked(server);
            });
    return json;
  }

  /** Bodies are unpacked by {@link BodyLimitFilter}, answers packed by the container. */
  @SuppressWarnings("removal") // Dropwizard has no other handler yet.
  private static void leaveBodiesPacked(Server server) {
    server.getDescendants(GzipHandler.class).forEach(gzip -> gzip.setInflateBufferSize(0));
  }
}
