package care.duet.server.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.LayoutBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.logging.common.AppenderFactory;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

final class JsonAppenderFactoryTest {

  private static final ObjectMapper JSON = Jackson.newObjectMapper();

  @Test
  void isFoundByTheWordJsonAndWritesOneObjectPerLine() throws Exception {
    AppenderFactory<?> factory = JSON.readValue("{\"type\": \"json\"}", AppenderFactory.class);
    assertThat(factory).isInstanceOf(JsonAppenderFactory.class);
    String line = layout((JsonAppenderFactory) factory).doLayout(event());

    assertThat(line).endsWith("\n").hasLineCount(1);
    JsonNode event = JSON.readTree(line);
    assertThat(event.path("level").asText()).isEqualTo("WARN");
    assertThat(event.path("logger").asText()).isEqualTo("care.duet.example");
    assertThat(event.path("message").asText()).isEqualTo("Two lines:\nthis is one event");
    assertThat(event.at("/mdc/request_id").asText()).isEqualTo("req_1");
  }

  @SuppressWarnings("unchecked")
  private static LayoutBase<ILoggingEvent> layout(JsonAppenderFactory factory) {
    return (LayoutBase<ILoggingEvent>)
        factory.getLayout().build(new LoggerContext(), TimeZone.getTimeZone("UTC"));
  }

  private static LoggingEvent event() {
    LoggerContext context = new LoggerContext();
    LoggingEvent event = new LoggingEvent();
    event.setLoggerContext(context);
    event.setLoggerName("care.duet.example");
    event.setLevel(Level.WARN);
    event.setMessage("Two lines:\nthis is one event");
    event.setThreadName("main");
    event.setMDCPropertyMap(Map.of("request_id", "req_1"));
    return event;
  }
}
