package care.duet.server.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Keeps every line that the server logs, louder than anybody would run it. */
public final class LogRecorder implements AutoCloseable {

  private static final Map<String, Level> LEVELS =
      Map.of(
          Logger.ROOT_LOGGER_NAME,
          Level.INFO,
          "care.duet",
          Level.DEBUG,
          "org.eclipse.jetty",
          Level.INFO,
          "io.dropwizard",
          Level.INFO,
          "org.glassfish.jersey",
          Level.INFO,
          "org.jdbi",
          Level.DEBUG);

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Map<String, @Nullable Level> before = new LinkedHashMap<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          lines.add(text(event));
        }
      };

  /** Records from now on; a server that starts afterwards would silence it. */
  public LogRecorder() {
    LEVELS.forEach(
        (name, level) -> {
          Logger logger = context.getLogger(name);
          before.put(name, logger.getLevel());
          logger.setLevel(level);
        });
    appender.setContext(context);
    appender.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
  }

  /** Everything logged so far: thread, context, message and all causes. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
    before.forEach((name, level) -> context.getLogger(name).setLevel(level));
  }

  private static String text(ILoggingEvent event) {
    StringBuilder text =
        new StringBuilder(event.getLoggerName())
            .append(' ')
            .append(event.getThreadName())
            .append(' ')
            .append(event.getMDCPropertyMap())
            .append(' ')
            .append(event.getFormattedMessage());
    for (IThrowableProxy cause = event.getThrowableProxy();
        cause != null;
        cause = cause.getCause()) {
      text.append(' ').append(cause.getClassName()).append(' ').append(cause.getMessage());
    }
    return text.toString();
  }
}
