package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.util.DataSize;
import org.junit.jupiter.api.Test;

class DatabaseConfigTest {
  @Test
  void anEmptyConfigurationIsTheEmbeddedDatabase() throws Exception {
    DatabaseConfig config = read("{}");

    assertThat(config.isEmbedded()).isTrue();
    assertThat(config.schema()).isEqualTo("duet");
    assertThat(config.viewSchema()).isEqualTo("duet_app");
    assertThat(config.accounts().platform().user()).isEqualTo("duet_platform");
  }

  @Test
  void readsAnExternalDatabase() throws Exception {
    DatabaseConfig config =
        read(
            """
            {"url": "jdbc:mysql://db:3306?sslMode=VERIFY_CA",
             "accounts": {"app": {"user": "a", "password": "p"}}, "poolSizes": {"app": 3}}
            """);

    assertThat(config.urlOf("x")).isEqualTo("jdbc:mysql://db:3306/x?sslMode=VERIFY_CA");
    assertThat(config.accounts().app()).isEqualTo(new DatabaseAccount("a", "p"));
    assertThat(config.poolSizes().app()).isEqualTo(3);
  }

  @Test
  void takesABufferPoolOfItsOwnOrTheUsualOne() throws Exception {
    assertThat(read("{\"embeddedBufferPool\": \"2GiB\"}").embeddedBufferPool())
        .isEqualTo(DataSize.gibibytes(2));
    assertThat(read("{\"embeddedBufferPool\": \"\"}").embeddedBufferPool())
        .isEqualTo(BufferPool.usual());
  }

  @Test
  void refusesAUrlWithASchemaAndNamesThatWouldNeedQuoting() {
    assertThatThrownBy(() -> read("{\"url\": \"jdbc:mysql://db/duet\"}"))
        .hasMessageContaining("without a schema");
    assertThatThrownBy(() -> read("{\"schema\": \"duet`; DROP\"}")).hasMessageContaining("letters");
    assertThatThrownBy(() -> new DatabaseAccount("a'@'%", null)).hasMessageContaining("letters");
  }

  @Test
  void neverShowsAPassword() {
    assertThat(new DatabaseAccount("app", "secret")).hasToString("app");
  }

  private static DatabaseConfig read(String json) throws Exception {
    return new ObjectMapper().readValue(json, DatabaseConfig.class);
  }
}
