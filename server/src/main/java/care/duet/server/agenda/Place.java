package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedOrder.Listed;

/**
 * A place on an agenda.
 *
 * @param code the word of a {@link Reason}, or of the group of the combined list
 * @param text the same in words
 */
record Place(String entryId, String code, String text) {

  static Place of(Listed listed, Reason reason, String text) {
    return new Place(listed.entryId(), reason.code(), text);
  }
}
