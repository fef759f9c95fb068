package care.duet.server.docs;

import care.duet.server.platform.http.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the interactive reference, all of it from this server. */
@Path("/docs")
public final class DocsResource {

  private static final String UI = "/META-INF/resources/webjars/swagger-ui/" + UiVersion.TEXT + "/";
  private static final String OWN = "/care/duet/server/docs/";

  /** What may be asked for, where it lies and what it is; nothing else of the class path is. */
  private static final Map<String, String[]> FILES =
      Map.of(
          "index.html", new String[] {OWN, "text/html;charset=utf-8"},
          "duet.css", new String[] {OWN, "text/css;charset=utf-8"},
          "start.js", new String[] {OWN, "text/javascript;charset=utf-8"},
          "swagger-ui.css", new String[] {UI, "text/css;charset=utf-8"},
          "swagger-ui-bundle.js", new String[] {UI, "text/javascript;charset=utf-8"},
          "favicon-32x32.png", new String[] {UI, "image/png"});

  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " frame-ancestors 'none'; base-uri 'none'";

  /** Leads to the page, whose links are relative to it. */
  @GET
  public Response root() {
    return Response.seeOther(URI.create("/docs/index.html")).build();
  }

  /** One file of the reference. */
  @GET
  @Path("{file}")
  public Response file(@PathParam("file") String file) throws IOException {
    String[] found = FILES.get(file);
    if (found == null) {
      throw ProblemException.notFound();
    }
    byte[] bytes = read(found[0] + file);
    if (bytes == null) {
      throw ProblemException.notFound();
    }
    return Response.ok(bytes, found[1])
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .header("Content-Security-Policy", POLICY)
        .build();
  }

  private static byte @Nullable [] read(String path) throws IOException {
    try (InputStream in = DocsResource.class.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
