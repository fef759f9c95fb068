package care.duet.server.patient;

/** What tells a record from all others of a pairing: whose it is, and what that side calls it. */
public record RecordKey(String party, String identifier) {

  private static final char AFTER_PARTY = ':';

  /** Reads what {@link #text} has written. */
  static RecordKey read(String text) {
    int end = text.indexOf(AFTER_PARTY);
    return new RecordKey(text.substring(0, end), text.substring(end + 1));
  }

  /** The key as columns keep it. */
  public String text() {
    return party + AFTER_PARTY + identifier;
  }
}
