package care.duet.server.demo;

import care.duet.sdk.generated.model.Patient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How many people both sides were found to know, held against who they are. */
final class MatchReport {

  private static final String TITLE = "Who is one person to both sides";
  private static final List<String> HEADER =
      List.of(
          "practice",
          "linked",
          "to review",
          "only the plan's",
          "only the practice's",
          "with open discrepancies",
          "precision",
          "recall");

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Adds a pairing.
   *
   * @param patients all whom it knows
   * @param questions how many pairs wait for an answer
   * @param truth who is one person, both known here or not
   */
  void add(String practice, List<Patient> patients, long questions, Set<SamePerson> truth) {
    Set<SamePerson> linked = new HashSet<>();
    Set<String> members = new HashSet<>();
    Set<String> charts = new HashSet<>();
    long discrepant = 0;
    for (Patient patient : patients) {
      if (patient.getPlan() != null) {
        members.add(patient.getPlan().getIdentifier());
      }
      if (patient.getPractice() != null) {
        charts.add(patient.getPractice().getIdentifier());
      }
      if (patient.getPlan() != null && patient.getPractice() != null) {
        linked.add(
            new SamePerson(
                patient.getPlan().getIdentifier(), patient.getPractice().getIdentifier()));
      }
      discrepant += patient.getOpenDiscrepancies() > 0 ? 1 : 0;
    }
    long right = linked.stream().filter(truth::contains).count();
    long known =
        truth.stream()
            .filter(pair -> members.contains(pair.planMemberId()) && charts.contains(pair.mrn()))
            .count();
    rows.add(
        List.of(
            practice,
            String.valueOf(linked.size()),
            String.valueOf(questions),
            String.valueOf(members.size() - linked.size()),
            String.valueOf(charts.size() - linked.size()),
            String.valueOf(discrepant),
            share(right, linked.size()),
            share(right, known)));
  }

  List<String> lines() {
    return Stream.of(
            Stream.of("", TITLE, "=".repeat(TITLE.length())),
            new Table(HEADER, rows).lines().stream(),
            Stream.of(
                "",
                "What is to review is for people to say: the demo settles nothing. Precision is the share of links that are",
                "right, recall the share of people known to both sides who are linked; the truth is the sample's."))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }

  /** A member and a chart that are one person's. */
  record SamePerson(String planMemberId, String mrn) {}
}
