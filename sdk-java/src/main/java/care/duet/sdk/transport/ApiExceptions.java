package care.duet.sdk.transport;

import care.duet.sdk.errors.DuetException;
import care.duet.sdk.errors.UnreadableAnswerException;
import care.duet.sdk.generated.client.ApiException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** What the generated code itself can throw; statuses never get that far. */
final class ApiExceptions {

  private ApiExceptions() {}

  static RuntimeException translate(ApiException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return new UnreadableAnswerException("the JSON is not what was promised" + place(json));
    }
    if (e.getCause() == null) {
      return new IllegalArgumentException(e.getMessage());
    }
    return new DuetException("the call failed", e.getCause());
  }

  /** Names of fields and numbers of items: nothing that was in them. */
  private static String place(JsonProcessingException json) {
    return json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? " at " + mapping.getPathReference()
        : "";
  }
}
