package care.duet.server.summary;

import care.duet.server.api.model.CaseLead;
import care.duet.server.api.model.ConferenceSummary;
import care.duet.server.api.model.NextStep;
import care.duet.server.api.model.ReviewResult;
import care.duet.server.api.model.SummaryDecision;
import care.duet.server.api.model.SummaryParticipant;
import care.duet.server.api.model.SummaryPatient;
import care.duet.server.api.model.SummaryPerson;
import care.duet.server.api.model.SummaryState;
import care.duet.server.summary.Sheet.Item;
import care.duet.server.summary.Sheet.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a summary into words. */
final class SheetMapping {

  private SheetMapping() {}

  static Sheet of(ConferenceSummary summary) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "Who took part",
            summary.getParticipants().stream().map(one -> Item.of(participant(one))).toList()));
    sections.add(
        new Section(
            "Patients", summary.getPatients().stream().map(SheetMapping::patient).toList()));
    if (!summary.getOtherNextSteps().isEmpty()) {
      sections.add(
          new Section(
              "Next steps about nobody in particular",
              steps(summary.getOtherNextSteps()).map(Item::of).toList()));
    }
    sections.add(new Section("To be discussed next", next(summary.getNextPatients())));
    return new Sheet(title(summary), paragraphs(summary), sections);
  }

  private static String title(ConferenceSummary summary) {
    return "Summary of the conference of "
        + summary.getHeldOn()
        + (summary.getNumber() == 1 ? "" : ", correction " + (summary.getNumber() - 1))
        + (summary.getState() == SummaryState.DRAFT ? " (draft)" : "");
  }

  private static List<String> paragraphs(ConferenceSummary summary) {
    String reason = summary.getCorrectionReason();
    return Stream.of(
            reason == null ? null : "Why it is corrected: " + reason, summary.getIntroduction())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String participant(SummaryParticipant participant) {
    return "%s, %s (%s), %d minutes"
        .formatted(
            participant.getName(),
            participant.getPosition(),
            participant.getParty(),
            participant.getMinutes());
  }

  private static Item patient(SummaryPatient patient) {
    List<String> more = new ArrayList<>();
    addIfSaid(more, patient.getResultNote());
    addIfSaid(more, patient.getNote());
    SummaryDecision decision = patient.getDecision();
    if (decision != null) {
      more.add("Led by %s: %s".formatted(words(decision.getLead()), decision.getReason()));
      addIfSaid(more, decision.getGoal() == null ? null : "Shared goal: " + decision.getGoal());
    }
    steps(patient.getNextSteps()).forEach(step -> more.add("Next step: " + step));
    ReviewResult result = patient.getResult();
    return new Item(
        person(patient.getPerson()) + (result == null ? "" : ": " + words(result)), more);
  }

  private static List<Item> next(List<SummaryPerson> people) {
    return people.isEmpty()
        ? List.of(Item.of("Nobody was agreed on."))
        : people.stream().map(person -> Item.of(person(person))).toList();
  }

  private static String person(SummaryPerson person) {
    if (person.getWithheld()) {
      return "A patient who is not shown, because the records were found to be two people's";
    }
    String name =
        Stream.of(person.getGivenName(), person.getFamilyName(), person.getSuffix())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return name + ", born " + person.getBirthDate();
  }

  private static String words(ReviewResult result) {
    return switch (result) {
      case DISCUSSED -> "discussed";
      case LEFT_OPEN -> "left open";
      case NOT_REACHED -> "not reached";
    };
  }

  private static String words(CaseLead lead) {
    return switch (lead) {
      case PRACTICE -> "the practice";
      case PLAN -> "the plan";
      case JOINT -> "both";
    };
  }

  /** Each step once; what is to be done again and again with all its days. */
  private static Stream<String> steps(List<NextStep> steps) {
    Map<String, List<NextStep>> same =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    step -> step.getText() + " (" + responsible(step) + "; ",
                    LinkedHashMap::new,
                    Collectors.toList()));
    return same.entrySet().stream().map(step -> step.getKey() + days(step.getValue()) + ")");
  }

  private static String days(List<NextStep> steps) {
    boolean reportedWhenDue =
        steps.stream().allMatch(step -> step.getDueOn().equals(step.getReportBackOn()));
    return reportedWhenDue
        ? "due and report back "
            + steps.stream()
                .map(step -> step.getDueOn().toString())
                .collect(Collectors.joining(", "))
        : steps.stream()
            .map(
                step -> "due %s, report back %s".formatted(step.getDueOn(), step.getReportBackOn()))
            .collect(Collectors.joining("; "));
  }

  private static String responsible(NextStep step) {
    return step.getOwnerName() == null
        ? step.getOwnerParty() + ", nobody named yet"
        : "%s, %s, %s"
            .formatted(step.getOwnerParty(), step.getOwnerName(), step.getOwnerPosition());
  }

  private static void addIfSaid(List<String> lines, @Nullable String text) {
    if (text != null) {
      lines.add(text);
    }
  }
}
