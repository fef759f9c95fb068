package care.duet.server.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem; its words are for the caller and hold no personal data. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ProblemType type;
  private final transient List<ProblemError> errors;

  private ProblemException(ProblemType type, @Nullable String detail, List<ProblemError> errors) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** A problem as a whole. */
  public static ProblemException of(ProblemType type, String detail) {
    return new ProblemException(type, detail, List.of());
  }

  /** A problem at known places. */
  public static ProblemException of(ProblemType type, String detail, List<ProblemError> errors) {
    return new ProblemException(type, detail, errors);
  }

  /** Broken rules; there is at least one. */
  public static ProblemException rulesBroken(List<ProblemError> errors) {
    String detail =
        errors.size() == 1
            ? "1 value breaks a rule of this operation."
            : errors.size() + " values break a rule of this operation.";
    return new ProblemException(ProblemType.RULE_BROKEN, detail, errors);
  }

  /** No such resource for this caller; the words are the same whatever the reason. */
  public static ProblemException notFound() {
    return of(ProblemType.NOT_FOUND, "There is no such resource for this caller.");
  }

  /** The kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** The places that are wrong. */
  public List<ProblemError> errors() {
    return errors;
  }
}
