package care.duet.server.platform.db;

import com.sun.management.OperatingSystemMXBean;
import io.dropwizard.util.DataSize;
import java.lang.management.ManagementFactory;

/** How much memory a database beside the server takes for its data, unless it is told. */
final class BufferPool {
  // The database's own default: less saves little.
  private static final long LEAST_MEBIBYTES = 128;

  // Holds all of ten thousand pairings; who has more data runs a database apart.
  private static final long MOST_MEBIBYTES = 2048;

  private BufferPool() {}

  static DataSize usual() {
    return of(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
  }

  /** An eighth of the memory, because the server and whatever else runs there need theirs. */
  static DataSize of(long machineBytes) {
    long eighth = DataSize.bytes(machineBytes).toMebibytes() / 8;
    return DataSize.mebibytes(Math.max(LEAST_MEBIBYTES, Math.min(eighth, MOST_MEBIBYTES)));
  }
}
