package care.duet.server.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of documentation, as far as tests read it. */
record Guide(Path path) {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static Guide of(String path) {
    return new Guide(ROOT.resolve(path));
  }

  /** Every page of the project. */
  static List<Guide> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> isOurs(ROOT.relativize(file)))
          .map(Guide::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of the table with this header, row by row. */
  List<List<String>> table(String header) {
    List<String> lines = text().lines().toList();
    int start = lines.indexOf(header);
    if (start < 0) {
      throw new AssertionError(path + " has no table " + header);
    }
    return lines.stream()
        .skip(start + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  /** The first block of code in this language. */
  String firstCode(String language) {
    String text = text();
    int start = text.indexOf("```" + language + "\n");
    if (start < 0) {
      throw new AssertionError(path + " shows no " + language);
    }
    return text.substring(start, text.indexOf("\n```", start));
  }

  /** The words set as code in a cell. */
  static Set<String> code(String cell) {
    return CODE.matcher(cell)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where its links lead, but for those to other sites and to paths of a server. */
  List<String> links() {
    return LINK.matcher(FENCED.matcher(text()).replaceAll(""))
        .results()
        .map(match -> match.group(1))
        .filter(link -> !link.matches("(https?:|mailto:|/).*"))
        .toList();
  }

  boolean leadsSomewhere(String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? path : path.resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1 || new Guide(target).anchors().contains(parts[1]));
  }

  private Set<String> anchors() {
    return HEADING
        .matcher(text())
        .results()
        .map(Guide::anchor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static boolean isOurs(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
