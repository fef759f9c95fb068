package care.duet.server.combinedlist;

import org.jspecify.annotations.Nullable;

/**
 * One patient of one version.
 *
 * @param position from 1; null when removed
 */
record Entry(@Nullable Integer position, Standing standing, Identity identity) {

  String state() {
    return standing.isRemoved() ? "removed" : "active";
  }
}
