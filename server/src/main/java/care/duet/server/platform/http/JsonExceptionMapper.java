package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Objects;

/** Answers bodies that Jackson refuses, without repeating what was in them. */
final class JsonExceptionMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException refused) {
    if (refused instanceof UnrecognizedPropertyException unknown) {
      return malformed("A property is unknown.", List.of(unknownProperty(unknown)));
    }
    if (refused.getCause() instanceof StreamConstraintsException
        || refused instanceof StreamConstraintsException) {
      return problem(
          ProblemType.RULE_BROKEN,
          "The body is nested too deeply or holds a name, number or text that is too long.",
          List.of());
    }
    if (refused instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      ProblemError error =
          refused.getCause() instanceof UnsafeTextException unsafe
              ? ProblemError.at(pointer(mapping), "unsafe_text", unsafe.words())
              : ProblemError.at(
                  pointer(mapping), "wrong_type", "The value is not of the documented type.");
      return problem(
          ProblemType.RULE_BROKEN, "1 value breaks a rule of this operation.", List.of(error));
    }
    return malformed("The body is not valid JSON, or not the object that is expected.", List.of());
  }

  private static ProblemError unknownProperty(UnrecognizedPropertyException unknown) {
    List<String> known =
        unknown.getKnownPropertyIds() == null
            ? List.of()
            : unknown.getKnownPropertyIds().stream().map(Object::toString).toList();
    return ProblemError.at(
        pointer(unknown),
        "unknown_property",
        "This property is unknown. " + NearestName.advice(unknown.getPropertyName(), known));
  }

  private static String pointer(JsonMappingException refused) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : refused.getPath()) {
      String name = step.getIndex() >= 0 ? String.valueOf(step.getIndex()) : step.getFieldName();
      pointer.append('/').append(JsonPointers.escape(Objects.toString(name, "")));
    }
    return pointer.toString();
  }

  private Response malformed(String detail, List<ProblemError> errors) {
    return problem(ProblemType.MALFORMED_REQUEST, detail, errors);
  }

  private Response problem(ProblemType type, String detail, List<ProblemError> errors) {
    return ProblemResponses.of(type, detail, errors);
  }
}
