package care.duet.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.ApiKeys;
import org.junit.jupiter.api.Test;

final class ApiKeyTest {

  @Test
  void everyNewKeyIsWellFormedForServerAndClient() {
    for (int i = 0; i < 200; i++) {
      ApiKey key = ApiKey.random();
      assertThat(ApiKey.isWellFormed(key.secret())).isTrue();
      assertThat(ApiKeys.isWellFormed(key.secret())).isTrue();
    }
  }

  @Test
  void oneWrongCharacterIsFound() {
    String secret = ApiKey.random().secret();
    for (int i = ApiKey.PREFIX.length(); i < secret.length(); i++) {
      char other = secret.charAt(i) == 'a' ? 'b' : 'a';
      String mistyped = secret.substring(0, i) + other + secret.substring(i + 1);
      assertThat(ApiKey.isWellFormed(mistyped)).as("place %d", i).isFalse();
      assertThat(ApiKeys.isWellFormed(mistyped)).as("place %d", i).isFalse();
    }
  }

  @Test
  void theTextFormHidesTheSecret() {
    ApiKey key = ApiKey.random();
    assertThat(key.toString()).doesNotContain(key.secret()).endsWith(key.lastFour());
  }
}
