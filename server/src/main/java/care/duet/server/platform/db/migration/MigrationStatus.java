package care.duet.server.platform.db.migration;

import java.util.List;

/** Which changes the schema still lacks, oldest first. */
public record MigrationStatus(List<String> pending) {

  public MigrationStatus {
    pending = List.copyOf(pending);
  }

  /** True when nothing is missing. */
  public boolean atHead() {
    return pending.isEmpty();
  }
}
