package care.duet.matching.link;

/** What a link or a question rests on. */
public enum Reason {
  REMEMBERED("Confirmed before"),
  SHARED_IDENTIFIER("One record carries the other's identifier, and birth dates or names agree"),
  WEIGHT("By weight alone"),
  RIVAL("Another record is as probable"),
  SECOND_RECORD("Another record of what seems to be the same person is linked already"),
  CONTRADICTION("Something contradicts that may not be outvoted");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason in words that name no value of the records. */
  public String words() {
    return words;
  }
}
