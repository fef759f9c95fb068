package care.duet.server.docs;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Serves the pages that problem types point at. */
@Path("/problems")
public final class ProblemPageResource {

  /** All kinds of problems. */
  @GET
  @Produces("text/html;charset=utf-8")
  public String all() {
    return Html.page(
        "Problems",
        Arrays.stream(ProblemType.values())
            .map(
                type ->
                    "<li><a href=\"%s\">%s</a> %d, %s</li>"
                        .formatted(type.path(), type.code(), type.status(), type.title()))
            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>")));
  }

  /** One kind of problem. */
  @GET
  @Path("{code}")
  @Produces("text/html;charset=utf-8")
  public String one(@PathParam("code") String code) {
    ProblemType type = ProblemType.byCode(code).orElseThrow(ProblemException::notFound);
    return Html.page(
        type.title(),
        "<p>Status <b>%d</b>, code <code>%s</code>.</p>\n<p>%s</p>\n<p><a href=\"/problems\">All problems</a></p>"
            .formatted(type.status(), type.code(), Html.escape(type.explanation())));
  }
}
