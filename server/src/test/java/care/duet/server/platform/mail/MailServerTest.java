package care.duet.server.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An e-mail is handed over as the configuration protects it, or not at all. */
@Tag("M1.13")
final class MailServerTest {

  private static final Email EMAIL =
      new Email("ntf_1", "joe@practice.example", "What is due", "Something.");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void inClearTextWhereThatIsAgreedOn() throws Exception {
    server.start();

    assertThat(hand(MailConfig.Security.NONE, EMAIL)).isEqualTo(Handover.TAKEN);

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<ntf_1@plan.example>");
  }

  @ParameterizedTest
  @EnumSource(
      value = MailConfig.Security.class,
      names = {"STARTTLS", "TLS"})
  void neverInClearTextWhereItIsNot(MailConfig.Security security) {
    server.start();

    assertThat(hand(security, EMAIL)).isEqualTo(Handover.UNREACHABLE);

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void notToAServerThatNobodyVouchesFor() {
    GreenMail unknown = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    unknown.start();
    try {
      MailConfig config = config(unknown.getSmtps().getPort(), MailConfig.Security.TLS);
      assertThat(new MailServer(config, Clock.systemUTC()).hand(EMAIL))
          .isEqualTo(Handover.UNREACHABLE);
      assertThat(unknown.getReceivedMessages()).isEmpty();
    } finally {
      unknown.stop();
    }
  }

  @Test
  void nobodysAddressIsRefused() {
    server.start();

    assertThat(hand(MailConfig.Security.NONE, new Email("ntf_1", "no address", "Due", "Text")))
        .isEqualTo(Handover.REFUSED);
  }

  private Handover hand(MailConfig.Security security, Email email) {
    return new MailServer(config(server.getSmtp().getPort(), security), Clock.systemUTC())
        .hand(email);
  }

  private static MailConfig config(int port, MailConfig.Security security) {
    return new MailConfig("127.0.0.1", port, security, null, null, "duet@plan.example", "");
  }
}
