package care.duet.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What it ran on. */
final class Machine {

  private Machine() {}

  static String processors() throws IOException {
    return "%d × %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(), first("/proc/cpuinfo", "model name"));
  }

  static List<String> lines() throws IOException {
    return List.of(
        "CPU: " + processors(),
        "Memory: %.0f GiB"
            .formatted(
                Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                    / 1024.0
                    / 1024),
        "System: %s %s, %s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                first("/etc/os-release", "PRETTY_NAME").replace("\"", "")),
        "Java: %s %s"
            .formatted(System.getProperty("java.vm.name"), System.getProperty("java.version")));
  }

  private static String first(String file, String name) throws IOException {
    for (String line : Files.readAllLines(Path.of(file))) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
        return line.substring(line.indexOf(line.contains("=") ? '=' : ':') + 1).strip();
      }
    }
    return "unknown";
  }
}
