package care.duet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.db.DatabaseAccount;
import care.duet.server.platform.db.DatabaseAccounts;
import care.duet.server.platform.db.PoolSizes;
import care.duet.server.platform.mail.MailConfig;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.validation.Validators;
import io.dropwizard.util.Duration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DefaultConfigurationTest {

  @Test
  void namesTheBuiltInFileWhereACommandLacksOne() {
    assertThat(added()).containsExactly("server", "duet.yml");
    assertThat(added("server")).containsExactly("server", "duet.yml");
    assertThat(added("db", "rollback", "--count", "2"))
        .containsExactly("db", "rollback", "--count", "2", "duet.yml");
    assertThat(added("server", "/etc/duet.yaml")).containsExactly("server", "/etc/duet.yaml");
    assertThat(added("db", "--help")).containsExactly("db", "--help");
    assertThat(added("demo", "--exit")).containsExactly("demo", "--exit");
    assertThat(added("--version")).containsExactly("--version");
  }

  @Test
  void withoutEnvironmentEverythingHasItsUsualValue() throws Exception {
    DuetConfiguration usual = read(Map.of());
    assertThat(usual.database().isEmbedded()).isTrue();
    assertThat(usual.database().accounts()).isEqualTo(DatabaseAccounts.usual());
    assertThat(usual.database().poolSizes()).isEqualTo(PoolSizes.usual());
    assertThat(usual.shutdownDelay()).isEqualTo(Duration.seconds(0));
    assertThat(usual.bootstrapAdministratorKey()).isNull();
    assertThat(usual.mail()).isEqualTo(MailConfig.none());
    assertThat(usual.backgroundJobs()).isTrue();
  }

  @Test
  void theEnvironmentSetsDatabaseAccountsAndPools() throws Exception {
    DuetConfiguration configuration =
        read(
            Map.of(
                "DUET_DB_URL", "jdbc:mysql://db.example.org:3306",
                "DUET_DB_MIGRATE_USER", "owner",
                "DUET_DB_MIGRATE_PASSWORD", "007",
                "DUET_DB_APP_PASSWORD", "a: \"b\" # \\c",
                "DUET_DB_POOL_APP", "40",
                "DUET_DB_POOL_PLATFORM", "3",
                "DUET_SHUTDOWN_DELAY", "5s"));
    assertThat(configuration.database().url()).isEqualTo("jdbc:mysql://db.example.org:3306");
    assertThat(configuration.database().accounts())
        .isEqualTo(
            new DatabaseAccounts(
                new DatabaseAccount("owner", "007"),
                new DatabaseAccount("duet_app", "a: \"b\" # \\c"),
                new DatabaseAccount("duet_platform", null)));
    assertThat(configuration.database().poolSizes()).isEqualTo(new PoolSizes(40, 3));
    assertThat(configuration.shutdownDelay()).isEqualTo(Duration.seconds(5));
  }

  @Test
  void theEnvironmentSetsTheMailServer() throws Exception {
    DuetConfiguration configuration =
        read(
            Map.of(
                "DUET_SMTP_HOST", "smtp.example.org",
                "DUET_SMTP_PORT", "465",
                "DUET_SMTP_SECURITY", "tls",
                "DUET_SMTP_USER", "duet",
                "DUET_SMTP_PASSWORD", "0815",
                "DUET_MAIL_FROM", "duet@example.org",
                "DUET_MAIL_LINK", "https://duet.example.org",
                "DUET_BACKGROUND_JOBS", "false"));
    assertThat(configuration.mail())
        .isEqualTo(
            new MailConfig(
                "smtp.example.org",
                465,
                MailConfig.Security.TLS,
                "duet",
                "0815",
                "duet@example.org",
                "https://duet.example.org"));
    assertThat(configuration.mail()).asString().doesNotContain("0815");
    assertThat(configuration.backgroundJobs()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "duet", "duet@", "Duet@here there"})
  void emailsComeFromAnAddress(String from) {
    assertThatThrownBy(
            () ->
                new MailConfig(
                    "smtp.example.org", 25, MailConfig.Security.TLS, null, null, from, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mail.from");
  }

  @Test
  void aPasswordGoesNowhereInClearText() {
    assertThatThrownBy(
            () ->
                new MailConfig(
                    "smtp.example.org",
                    25,
                    MailConfig.Security.NONE,
                    "duet",
                    "0815",
                    "duet@example.org",
                    ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("0815");
  }

  @Test
  void aFileMayNotNameAnUnknownVariable(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("duet.yml"), "migrateAtStart: ${NOBODY_SET}");
    assertThatThrownBy(
            () -> DefaultConfiguration.provider(Map.of()).open(file.toString()).readAllBytes())
        .hasMessageContaining("NOBODY_SET");
  }

  private static String[] added(String... args) {
    return DefaultConfiguration.addTo(args);
  }

  private static DuetConfiguration read(Map<String, String> environment) throws Exception {
    return new YamlConfigurationFactory<>(
            DuetConfiguration.class, Validators.newValidator(), Jackson.newObjectMapper(), "duet")
        .build(DefaultConfiguration.provider(environment), DefaultConfiguration.RESOURCE);
  }
}
