package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads text and refuses NUL, other control characters and lone surrogates. */
final class SafeTextDeserializer extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1;

  SafeTextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
        throw unsafe(parser, "Control characters are not accepted.");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw unsafe(parser, "The text is not valid Unicode: half of a surrogate pair is missing.");
      }
    }
    return text;
  }

  private static JsonMappingException unsafe(JsonParser parser, String words) {
    return JsonMappingException.from(parser, words, new UnsafeTextException(words));
  }
}
