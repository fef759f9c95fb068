package care.duet.server.agenda;

/** What became of a patient on the agendas that were published before. */
enum Earlier {
  /** On none of them. */
  NEW,
  /** On one, and had a place to the end. */
  SHOWN,
  /** Gave way to somebody else on the last one. */
  DISPLACED
}
