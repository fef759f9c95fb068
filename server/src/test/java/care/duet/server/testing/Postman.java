package care.duet.server.testing;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A mail server, and servers that do what is due by a clock that a test moves. */
public final class Postman implements AutoCloseable {

  private static final Duration STEP = Duration.ofSeconds(6);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SetClock clock = new SetClock();
  private final List<TestServer> servers = new ArrayList<>();
  private GreenMail mail = mailServer(0);
  private final int port = mail.getSmtp().getPort();

  private Postman(Instant time) {
    clock.set(time);
  }

  /** With one server, whose clock begins at this time and which has nothing to do yet. */
  public static Postman begin(Instant time) {
    forgetEarlierJobs();
    return takeOver(time);
  }

  /** With one server, which goes on with what others have left at this time. */
  public static Postman takeOver(Instant time) {
    Postman postman = new Postman(time);
    postman.join();
    return postman;
  }

  /** Where the first server is. */
  public URI uri() {
    return servers.get(0).uri();
  }

  /** One more server on the same database. */
  public void join() {
    servers.add(
        clock.server(
            Map.of(
                "backgroundJobs", "true",
                "mail.host", "127.0.0.1",
                "mail.port", String.valueOf(port),
                "mail.security", "none",
                "mail.from", "duet@plan.example",
                "mail.link", "https://duet.example")));
  }

  /** What time it is. */
  public Instant now() {
    return clock.instant();
  }

  /** Sets the clock on. */
  public void set(Instant time) {
    clock.set(time);
  }

  /** Lets the time pass, seconds at a time, until something has happened. */
  public void until(Callable<Boolean> happened) {
    await()
        .atMost(PATIENCE)
        .pollInterval(LOOK)
        .until(
            () -> {
              clock.set(clock.instant().plus(STEP));
              return happened.call();
            });
  }

  /** What the mail server has taken over since it was started. */
  public List<MimeMessage> received() {
    return List.of(mail.getReceivedMessages());
  }

  /** What of it went to an address. */
  public List<MimeMessage> received(String address) {
    return received().stream().filter(message -> goesTo(message, address)).toList();
  }

  /** Takes nothing that is handed to it, until it is started anew. */
  public void refuse() {
    mail.getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              throw new jakarta.mail.MessagingException("not taken");
            });
  }

  /** Nothing answers any more. */
  public void stopMail() {
    mail.stop();
  }

  /** The mail server is back, and empty. */
  public void startMail() {
    mail.stop();
    mail = mailServer(port);
  }

  @Override
  public void close() {
    servers.forEach(TestServer::stop);
    mail.stop();
  }

  private static boolean goesTo(MimeMessage message, String address) {
    try {
      return message.getAllRecipients()[0].toString().equals(address);
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static GreenMail mailServer(int port) {
    GreenMail started =
        new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    started.start();
    return started;
  }

  /**
   * Forgets when jobs are due, for others have run by other clocks, and leaves the pairings of
   * earlier tests alone.
   */
  public static void forgetEarlierJobs() {
    try (Connection connection = TestDatabase.get().unwalled();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM scheduled_tasks");
      statement.executeUpdate(
          """
          INSERT INTO scheduled_tasks
              (task_name, task_instance, execution_time, picked, consecutive_failures, version)
          SELECT 'remind', pairing_id, '2999-01-01', FALSE, 0, 1 FROM pairings
          """);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
