package care.duet.server.platform.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that e-mails are handed to.
 *
 * @param host null when there is none, and no e-mail is sent
 * @param user null when the mail server asks for none
 * @param from the address that e-mails come from
 * @param link what links in e-mails begin with; empty to tell paths alone
 */
public record MailConfig(
    @Nullable String host,
    int port,
    Security security,
    @Nullable String user,
    @Nullable String password,
    String from,
    String link) {

  private static final int SUBMISSION = 587;

  /** How the way to the mail server is protected. */
  public enum Security {
    /** Begins in clear text and goes on encrypted, or not at all. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS,
    /** In clear text, for a mail server on the same machine. */
    NONE
  }

  /** Refuses what no mail server would take, and what would tell a password to whoever listens. */
  public MailConfig {
    if (host != null) {
      requireAddress(from);
    }
    if (security == Security.NONE && user != null) {
      throw new IllegalArgumentException("mail.security none takes no user: it would be readable");
    }
  }

  private static void requireAddress(String from) {
    try {
      new InternetAddress(from, true).validate();
    } catch (AddressException none) {
      throw new IllegalArgumentException("mail.from is the address that e-mails come from", none);
    }
  }

  /** No mail server. */
  public static MailConfig none() {
    return of(null, null, null, null, null, null, null);
  }

  @JsonCreator
  static MailConfig of(
      @JsonProperty("host") @Nullable String host,
      @JsonProperty("port") @Nullable Integer port,
      @JsonProperty("security") @Nullable String security,
      @JsonProperty("user") @Nullable String user,
      @JsonProperty("password") @Nullable String password,
      @JsonProperty("from") @Nullable String from,
      @JsonProperty("link") @Nullable String link) {
    return new MailConfig(
        given(host),
        port == null ? SUBMISSION : port,
        security == null ? Security.STARTTLS : Security.valueOf(security.toUpperCase(Locale.ROOT)),
        given(user),
        given(password),
        from == null ? "" : from,
        link == null ? "" : link);
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
