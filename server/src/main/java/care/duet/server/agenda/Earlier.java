package care.duet.server.agenda;

/** What became of a patient in the conferences before. */
enum Earlier {
  /** On none of their agendas. */
  NEW,
  /** Gave way to somebody else on the last one. */
  DISPLACED,
  /** On the agenda of one that is not closed. */
  SHOWN,
  /** Left open, or not reached. */
  OPEN,
  /** Everything was said. */
  DISCUSSED,
  /** Agreed on for the next time. */
  AGREED;

  static Earlier of(EarlierPlace place) {
    if (place.nextPlace() != null) {
      return AGREED;
    }
    if (place.result() != null) {
      return place.result().equals("discussed") ? DISCUSSED : OPEN;
    }
    return place.kept() ? SHOWN : DISPLACED;
  }
}
