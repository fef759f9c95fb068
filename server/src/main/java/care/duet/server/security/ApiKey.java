package care.duet.server.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The secret a client authenticates with: a prefix that leak scanners find, 32 random base62
 * characters (190 bits), and a checksum that tells a mistyped key offline. Only its hash is stored;
 * a secret this long needs no slow hash.
 */
public record ApiKey(String secret) {

  /** What every key begins with. */
  public static final String PREFIX = "duet_live_";

  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int RANDOM = 32;
  private static final int CHECKSUM = 6;
  private static final Pattern SHAPE =
      Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (RANDOM + CHECKSUM) + "}");
  private static final SecureRandom SOURCE = new SecureRandom();

  /** A new key. */
  public static ApiKey random() {
    StringBuilder body = new StringBuilder(PREFIX);
    for (int i = 0; i < RANDOM; i++) {
      body.append(ALPHABET.charAt(SOURCE.nextInt(ALPHABET.length())));
    }
    return new ApiKey(body + checksum(body.toString()));
  }

  /** Whether shape and checksum are right; says nothing of whether the key was ever issued. */
  public static boolean isWellFormed(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return false;
    }
    int end = text.length() - CHECKSUM;
    return checksum(text.substring(0, end)).equals(text.substring(end));
  }

  /** What is stored of the key. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(secret.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** What people may see of the key. */
  public String lastFour() {
    return secret.substring(secret.length() - 4);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return PREFIX + "…" + lastFour();
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.US_ASCII));
    long value = crc.getValue();
    char[] text = new char[CHECKSUM];
    for (int i = CHECKSUM - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt((int) (value % ALPHABET.length()));
      value /= ALPHABET.length();
    }
    return new String(text);
  }
}
