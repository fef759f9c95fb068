package care.duet.server.scenarios;

import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.TaskPriority;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A vignette as a section of the guide. */
record VignettePage(Vignette vignette) {

  static String of(List<Vignette> vignettes) {
    return vignettes.stream()
        .map(vignette -> new VignettePage(vignette).section())
        .collect(Collectors.joining("\n"));
  }

  private String section() {
    List<String> lines = new ArrayList<>();
    lines.add("## " + vignette.heading());
    lines.add("");
    lines.add("- **Who**: " + vignette.risk());
    lines.add("- **Shared goal**: " + vignette.goal() + ".");
    lines.add("- **Lead**: " + lead(vignette.lead()));
    vignette
        .said()
        .forEach(
            words ->
                lines.add(
                    "- **The %s says**, `%s`: %s"
                        .formatted(words.by().getValue(), words.item().getValue(), words.text())));
    if (!vignette.note().isEmpty()) {
      lines.add("- **The summary adds**: " + vignette.note());
    }
    lines.add("");
    lines.add("| due on day | side | who | kind | what | what came of it |");
    lines.add("|---|---|---|---|---|---|");
    vignette.steps().forEach(step -> lines.add(row(step)));
    return String.join("\n", lines) + "\n";
  }

  private static String lead(Lead lead) {
    return "%s, as %s. %s."
        .formatted(
            lead.lead() == CaseLead.JOINT ? "both sides" : "the " + lead.lead().getValue(),
            lead.told() ? "the guideline has it" : "the facts suggest",
            lead.reason());
  }

  private static String row(Step step) {
    return "| %d | %s | %s | `%s`%s | %s | %s |"
        .formatted(
            step.days(),
            step.by().party() == Party.PLAN ? "plan" : "practice",
            step.by().position(),
            step.kind().getValue(),
            step.priority() == TaskPriority.HIGH ? ", high priority" : "",
            step.text() + (step.aboutPatient() ? "" : " About nobody in particular."),
            step.result().isEmpty() ? "open" : step.result());
  }
}
