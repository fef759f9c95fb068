package care.duet.server.docs;

import care.duet.server.platform.spec.Spec;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Serves the specification the server is generated from. */
@Path("/")
public final class SpecResource {

  private final byte[] yaml = Spec.yaml();
  private final byte[] json = Spec.json();

  /** The specification as YAML. */
  @GET
  @Path("openapi.yaml")
  @Produces("application/yaml")
  public byte[] yaml() {
    return yaml;
  }

  /** The specification as JSON. */
  @GET
  @Path("openapi.json")
  @Produces("application/json")
  public byte[] json() {
    return json;
  }
}
