package care.duet.server.combinedlist;

/** One entry of the current version as it is shown. */
record EntryView(int listVersion, Entry entry, ListedNow now) {

  String etag() {
    return EntryEtag.of(listVersion, now);
  }
}
