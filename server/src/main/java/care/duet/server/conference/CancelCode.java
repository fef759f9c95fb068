package care.duet.server.conference;

import java.util.Locale;

/** What kind of reason a conference is cancelled for. */
public enum CancelCode {
  HOLIDAY,
  TOO_FEW_PARTICIPANTS,
  NOTHING_TO_DISCUSS,
  OTHER,
  SERIES_CHANGED,
  SERIES_ENDED,
  TIME_TAKEN;

  /** Whether people have skipped the date, so that their series does not make it again. */
  boolean isOfPeople() {
    return switch (this) {
      case HOLIDAY, TOO_FEW_PARTICIPANTS, NOTHING_TO_DISCUSS, OTHER -> true;
      case SERIES_CHANGED, SERIES_ENDED, TIME_TAKEN -> false;
    };
  }

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The code of this word. */
  public static CancelCode of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
