package care.duet.server.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Reads text and refuses what no partner could keep or see: control characters, lone surrogates,
 * and text made of nothing but Unicode's blanks, which the spec's patterns do not know as such.
 */
final class SafeTextDeserializer extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1;
  private static final String CODE = "unsafe_text";

  SafeTextDeserializer() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text.codePoints().anyMatch(SafeTextDeserializer::isControl)) {
      throw RefusedValueException.at(parser, CODE, "Control characters are not accepted.");
    }
    if (text.codePoints().anyMatch(SafeTextDeserializer::isLoneSurrogate)) {
      throw RefusedValueException.at(
          parser, CODE, "The text is not valid Unicode: half of a surrogate pair is missing.");
    }
    if (text.codePoints().anyMatch(c -> c > 0x7f)
        && text.codePoints().allMatch(SafeTextDeserializer::isInvisible)) {
      throw RefusedValueException.at(parser, CODE, "The text may not be blank.");
    }
    return text;
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  private static boolean isLoneSurrogate(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
