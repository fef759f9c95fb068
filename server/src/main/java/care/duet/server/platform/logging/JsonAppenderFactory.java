package care.duet.server.platform.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.dropwizard.logging.common.ConsoleAppenderFactory;
import io.dropwizard.logging.json.EventJsonLayoutBaseFactory;

/**
 * One JSON object per line on standard output. A type of its own, so that one word in the
 * environment switches between lines for people and lines for collectors.
 */
@JsonTypeName("json")
public final class JsonAppenderFactory extends ConsoleAppenderFactory<ILoggingEvent> {

  /** An appender with every field that the layout knows. */
  public JsonAppenderFactory() {
    setLayout(new EventJsonLayoutBaseFactory());
  }
}
