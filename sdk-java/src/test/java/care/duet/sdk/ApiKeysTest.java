package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiKeysTest {

  private static final String START = "duet_live_0123456789ABCDEFGHIJKLMNOPQRSTUV";

  @Test
  void aKeyWithItsChecksumIsWellFormed() {
    assertThat(ApiKeys.isWellFormed(START + ApiKeys.checksum(START))).isTrue();
  }

  @Test
  void theChecksumIsTheCrc32AsSixBase62Digits() {
    // CRC-32 of "123456789" is the algorithm's published check value, 0xCBF43926.
    assertThat(ApiKeys.checksum("123456789")).isEqualTo(base62(0xCBF43926L));
    assertThat(ApiKeys.checksum("")).isEqualTo("000000");
  }

  @Test
  void everyOtherCharacterIsNoticed() {
    String key = START + ApiKeys.checksum(START);
    for (int i = 0; i < key.length(); i++) {
      String mistyped = key.substring(0, i) + (key.charAt(i) == 'x' ? 'y' : 'x');
      assertThat(ApiKeys.isWellFormed(mistyped + key.substring(i + 1))).isFalse();
    }
  }

  @Test
  void anotherShapeIsNotAKey() {
    String key = START + ApiKeys.checksum(START);
    assertThat(ApiKeys.isWellFormed("")).isFalse();
    assertThat(ApiKeys.isWellFormed(key + "0")).isFalse();
    assertThat(ApiKeys.isWellFormed(key + "\n")).isFalse();
    assertThat(ApiKeys.isWellFormed(key.substring(1))).isFalse();
  }

  private static String base62(long number) {
    String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    StringBuilder text = new StringBuilder();
    for (long rest = number; rest > 0; rest /= 62) {
      text.insert(0, digits.charAt((int) (rest % 62)));
    }
    return "0".repeat(6 - text.length()) + text;
  }
}
