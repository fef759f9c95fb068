package care.duet.server.platform.http;

import java.util.Collection;
import java.util.List;

/** Refuses query parameters an operation does not know. */
public final class UnknownParameters {

  private UnknownParameters() {}

  /** Ends the request with 400 when a given name is not among the known ones. */
  public static void refuse(Collection<String> given, Collection<String> known) {
    List<ProblemError> errors =
        given.stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(
                name ->
                    ProblemError.parameter(
                        JsonPointers.escape(name),
                        "unknown_parameter",
                        "This parameter is unknown. " + NearestName.advice(name, known)))
            .toList();
    if (!errors.isEmpty()) {
      throw ProblemException.of(
          ProblemType.UNKNOWN_PARAMETER, "A query parameter is unknown.", errors);
    }
  }
}
