package care.duet.server.conference;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a conference is in its life. */
public enum ConferenceState {
  SCHEDULED,
  PREPARED,
  IN_PROGRESS,
  CLOSED,
  SUMMARIZED,
  CANCELLED;

  /** The states this one can move to, in the order of a conference's life. */
  public Set<ConferenceState> allowed() {
    return switch (this) {
      case SCHEDULED -> EnumSet.of(PREPARED, CANCELLED);
      case PREPARED -> EnumSet.of(IN_PROGRESS, CANCELLED);
      case IN_PROGRESS -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.of(SUMMARIZED);
      case SUMMARIZED, CANCELLED -> EnumSet.noneOf(ConferenceState.class);
    };
  }

  /** Whether the call takes place or has taken place. */
  public boolean hasBegun() {
    return switch (this) {
      case IN_PROGRESS, CLOSED, SUMMARIZED -> true;
      case SCHEDULED, PREPARED, CANCELLED -> false;
    };
  }

  /** Ends the request with 409, saying what is allowed, unless this move is. */
  void demand(ConferenceState wanted) {
    if (!allowed().contains(wanted)) {
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The conference is %s and cannot become %s. Allowed from there: %s."
              .formatted(code(), wanted.code(), names(allowed())));
    }
  }

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of this word. */
  public static ConferenceState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static String names(Set<ConferenceState> states) {
    return states.isEmpty()
        ? "nothing"
        : states.stream().map(ConferenceState::code).collect(Collectors.joining(", "));
  }
}
