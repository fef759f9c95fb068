package care.duet.server.combinedlist;

/**
 * What the ETag of the current list is made of.
 *
 * @param version the latest version
 * @param revision how often entries were assessed since that version was made
 * @param known how often what is known of its patients has changed; comparable within one version,
 *     because that one never changes its patients
 */
public record CurrentList(int version, int revision, long known) {

  String etag() {
    return "\"" + version + "." + revision + "." + known + "\"";
  }
}
