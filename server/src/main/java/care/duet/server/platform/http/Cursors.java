package care.duet.server.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opaque cursors, good only for the pairing and filters they were made for. */
public final class Cursors {

  private static final int BINDING_LENGTH = 16;

  private Cursors() {}

  /** A cursor behind the item with this sort key. */
  public static String encode(String binding, String lastKey) {
    String text = digest(binding) + lastKey;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The sort key to continue behind; null for the first page. */
  public static @Nullable String decode(String binding, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String text = text(cursor);
    if (text.length() <= BINDING_LENGTH || !text.startsWith(digest(binding))) {
      throw refused();
    }
    return text.substring(BINDING_LENGTH);
  }

  private static String text(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw refused();
    }
  }

  static ProblemException refused() {
    return ProblemException.of(
        ProblemType.INVALID_PARAMETER,
        "The cursor belongs to another pairing or filter. Begin again without it.",
        List.of(ProblemError.parameter("cursor", "foreign_cursor", "Not a cursor of this list.")));
  }

  private static String digest(String binding) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(binding.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BINDING_LENGTH / 2);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
