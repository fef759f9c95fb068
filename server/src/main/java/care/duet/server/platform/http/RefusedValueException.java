package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/** A value in a body that is refused as it is read; the words do not repeat it. */
final class RefusedValueException extends IOException {

  private static final long serialVersionUID = 1;

  private final String code;
  private final String words;

  private RefusedValueException(String code, String words) {
    super(words);
    this.code = code;
    this.words = words;
  }

  /** To be thrown by a deserializer; Jackson adds the path on the way out. */
  static JsonMappingException at(JsonParser parser, String code, String words) {
    return JsonMappingException.from(parser, words, new RefusedValueException(code, words));
  }

  String code() {
    return code;
  }

  String words() {
    return words;
  }
}
