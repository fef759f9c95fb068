package care.duet.server.conference;

import static care.duet.server.conference.ConferenceState.CANCELLED;
import static care.duet.server.conference.ConferenceState.CLOSED;
import static care.duet.server.conference.ConferenceState.IN_PROGRESS;
import static care.duet.server.conference.ConferenceState.PREPARED;
import static care.duet.server.conference.ConferenceState.SCHEDULED;
import static care.duet.server.conference.ConferenceState.SUMMARIZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.platform.http.ProblemException;
import org.junit.jupiter.api.Test;

final class ConferenceStateTest {

  @Test
  void aConferenceGoesOneWayAndIsCancelledBeforeItBeginsOnly() {
    assertThat(SCHEDULED.allowed()).containsExactly(PREPARED, CANCELLED);
    assertThat(PREPARED.allowed()).containsExactly(IN_PROGRESS, CANCELLED);
    assertThat(IN_PROGRESS.allowed()).containsExactly(CLOSED);
    assertThat(CLOSED.allowed()).containsExactly(SUMMARIZED);
    assertThat(SUMMARIZED.allowed()).isEmpty();
    assertThat(CANCELLED.allowed()).isEmpty();
  }

  @Test
  void aRefusalSaysWhatIsAllowed() {
    SCHEDULED.demand(CANCELLED);

    assertThatThrownBy(() -> SCHEDULED.demand(CLOSED))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "The conference is scheduled and cannot become closed."
                + " Allowed from there: prepared, cancelled.");
    assertThatThrownBy(() -> IN_PROGRESS.demand(CANCELLED))
        .hasMessageEndingWith("Allowed from there: closed.");
    assertThatThrownBy(() -> CANCELLED.demand(SCHEDULED))
        .hasMessageEndingWith("Allowed from there: nothing.");
  }
}
