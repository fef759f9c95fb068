package care.duet.server.platform.mail;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands e-mails to the mail server of the configuration, over a connection for each. */
public final class MailServer {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
  private static final String CONNECT_MILLIS = "10000";

  /** Long, because whoever looks through e-mails takes time before it says that it has one. */
  private static final String ANSWER_MILLIS = "120000";

  private final MailConfig config;
  private final Session session;
  private final Clock clock;

  /** The mail server of this configuration. */
  public MailServer(MailConfig config, Clock clock) {
    this.config = config;
    this.session = Session.getInstance(properties(config));
    this.clock = clock;
  }

  /** Tries it once. */
  public Handover hand(Email email) {
    Message message;
    try {
      message = message(email);
    } catch (MessagingException noAddress) {
      return Handover.REFUSED;
    }
    try {
      Transport transport = session.getTransport();
      transport.connect(config.user(), config.password());
      try {
        return hand(message, transport);
      } finally {
        close(transport);
      }
    } catch (MessagingException notThere) {
      // Not its words: they can name addresses.
      LOG.warn("the mail server {} is out of reach: {}", config, notThere.getClass().getName());
      return Handover.UNREACHABLE;
    }
  }

  private Handover hand(Message message, Transport transport) throws MessagingException {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return Handover.TAKEN;
    } catch (SendFailedException refused) {
      LOG.warn("the mail server {} refuses an e-mail: {}", config, refused.getClass().getName());
      return Handover.REFUSED;
    }
  }

  /** What was handed over stays so, even when the goodbye fails. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      LOG.debug("the mail server has not said goodbye: {}", gone.getClass().getName());
    }
  }

  private Message message(Email email) throws MessagingException {
    String domain = domain(config.from());
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + email.id() + "@" + domain + ">");
          }
        };
    message.setFrom(new InternetAddress(config.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(email.to(), true));
    message.setSubject(email.subject(), StandardCharsets.UTF_8.name());
    message.setText(email.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Date", RFC_1123_DATE_TIME.format(clock.instant().atOffset(UTC)));
    // Nobody's absence answers it.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static String domain(String address) throws AddressException {
    InternetAddress parsed = new InternetAddress(address, true);
    return parsed.getAddress().substring(parsed.getAddress().indexOf('@') + 1);
  }

  private static Properties properties(MailConfig config) {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", String.valueOf(config.host()));
    properties.setProperty("mail.smtp.port", String.valueOf(config.port()));
    properties.setProperty("mail.smtp.auth", String.valueOf(config.user() != null));
    properties.setProperty(
        "mail.smtp.ssl.enable", String.valueOf(config.security() == MailConfig.Security.TLS));
    String upgrade = String.valueOf(config.security() == MailConfig.Security.STARTTLS);
    properties.setProperty("mail.smtp.starttls.enable", upgrade);
    properties.setProperty("mail.smtp.starttls.required", upgrade);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.quitwait", "false");
    return properties;
  }
}
