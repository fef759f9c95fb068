package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers bodies that Jackson refuses, without repeating what was in them. */
final class JsonExceptionMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException refused) {
    ProblemException own = cause(refused, ProblemException.class);
    if (own != null) {
      return ProblemResponses.of(own.type(), own.getMessage(), own.errors());
    }
    if (cause(refused, StreamConstraintsException.class) != null) {
      return ProblemResponses.of(
          ProblemType.RULE_BROKEN,
          "The body is nested too deeply or holds a name, number or text that is too long.",
          List.of());
    }
    JsonParseException unreadable = cause(refused, JsonParseException.class);
    if (unreadable != null) {
      return malformed(words(unreadable), List.of());
    }
    if (refused instanceof UnrecognizedPropertyException unknown) {
      return malformed("A property is unknown.", List.of(unknownProperty(unknown)));
    }
    if (refused.getOriginalMessage().startsWith("Trailing token")) {
      return malformed("More follows after the body's end.", List.of());
    }
    return refused instanceof JsonMappingException mapping
        ? ProblemResponses.of(
            ProblemType.RULE_BROKEN,
            "1 value breaks a rule of this operation.",
            List.of(wrongValue(mapping)))
        : malformed("The body is not valid JSON.", List.of());
  }

  private static String words(JsonParseException unreadable) {
    String message = unreadable.getOriginalMessage();
    if (unreadable instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
      return "The body is cut short.";
    }
    return message.startsWith("Duplicate field")
        ? "The body gives a property twice in one object."
        : "The body is not valid JSON in UTF-8.";
  }

  private static ProblemError wrongValue(JsonMappingException mapping) {
    RefusedValueException value = cause(mapping, RefusedValueException.class);
    return value == null
        ? ProblemError.at(
            pointer(mapping), "wrong_type", "The value is not of the documented type.")
        : ProblemError.at(pointer(mapping), value.code(), value.words());
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

  private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  private static Response malformed(String detail, List<ProblemError> errors) {
    return ProblemResponses.of(ProblemType.MALFORMED_REQUEST, detail, errors);
  }
}
