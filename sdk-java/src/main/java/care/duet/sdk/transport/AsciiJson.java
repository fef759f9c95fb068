package care.duet.sdk.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * JSON without a character outside ASCII. The generated code decodes answers by the platform's
 * charset, which before JDK 18 need not be UTF-8, and a patient's name must survive that.
 */
final class AsciiJson {

  private AsciiJson() {}

  static byte[] of(byte[] utf8) {
    return isAscii(utf8) ? utf8 : escape(new String(utf8, UTF_8)).getBytes(US_ASCII);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String escape(String json) {
    StringBuilder ascii = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        ascii.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return ascii.toString();
  }
}
