package care.duet.server.platform.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.regex.Pattern;

/** Looks at ids in paths before the database does, which compares them as ASCII. */
public final class PathParameters {

  private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private PathParameters() {}

  /** Ends the request with 404 when the path holds what can be no id. */
  public static void check(UriInfo uri) {
    if (!uri.getPathParameters().values().stream()
        .flatMap(Collection::stream)
        .allMatch(PathParameters::isPlausible)) {
      throw ProblemException.notFound();
    }
  }

  /** Whether the text can be an id or a number. */
  public static boolean isPlausible(String text) {
    return PLAUSIBLE.matcher(text).matches();
  }
}
