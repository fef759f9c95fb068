package care.duet.server.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Answers values that break the constraints the spec declares. */
final class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  /** How the spec says that a text may not be blank. */
  private static final String NOT_BLANK = "^[\\s\\S]*\\S[\\s\\S]*$";

  @Override
  public Response toResponse(ConstraintViolationException refused) {
    List<ProblemError> errors =
        refused.getConstraintViolations().stream()
            .map(ConstraintViolationMapper::error)
            .sorted(Comparator.comparing(ProblemError::toString))
            .toList();
    boolean parameters = errors.stream().anyMatch(error -> error.parameter() != null);
    return ProblemResponses.of(
        parameters ? ProblemType.INVALID_PARAMETER : ProblemType.RULE_BROKEN,
        errors.size() == 1
            ? "1 value breaks a rule of this operation."
            : errors.size() + " values break a rule of this operation.",
        errors);
  }

  private static ProblemError error(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    String parameter = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = parameterName(node.getName());
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(snakeCase(node.getName()));
      }
    }
    String code = code(violation);
    String detail =
        parameter == null && pointer.isEmpty() && code.equals("required")
            ? "The body is missing."
            : detail(violation, code);
    return parameter == null
        ? ProblemError.at(pointer.toString(), code, detail)
        : ProblemError.parameter(parameter, code, detail);
  }

  /**
   * Dropwizard names parameters "query param limit", "header If-Match", and a body by its Java
   * parameter, which ends in "Request".
   */
  private static @org.jspecify.annotations.Nullable String parameterName(String name) {
    return name.endsWith("Request") || name.contains("body")
        ? null
        : name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  private static String code(ConstraintViolation<?> violation) {
    return switch (violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()) {
      case "NotNull" -> "required";
      case "Size" -> "wrong_size";
      case "Min", "Max", "DecimalMin", "DecimalMax" -> "out_of_range";
      case "Pattern" -> "wrong_format";
      default -> "invalid";
    };
  }

  private static String detail(ConstraintViolation<?> violation, String code) {
    if (code.equals("required")) {
      return "This is required.";
    }
    if (violation.getConstraintDescriptor().getAnnotation() instanceof Pattern pattern) {
      return pattern.regexp().equals(NOT_BLANK)
          ? "The text may not be blank."
          : "The text must match " + pattern.regexp() + ".";
    }
    return "The value " + violation.getMessage() + ".";
  }
}
