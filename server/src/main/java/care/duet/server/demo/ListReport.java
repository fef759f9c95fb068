package care.duet.server.demo;

import care.duet.sdk.generated.model.CombinedList;
import care.duet.sdk.generated.model.CombinedListEntry;
import care.duet.sdk.generated.model.Overlap;
import care.duet.sdk.generated.model.PlanNaming;
import care.duet.sdk.generated.model.PracticeNaming;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A combined list as text. */
record ListReport(String title, CombinedList list, Overlap overlap) {

  private static final List<String> HEADER =
      List.of(
          "#",
          "named by",
          "plan rank",
          "score",
          "practice rank",
          "PCP",
          "name",
          "birth date",
          "why in this place");

  List<String> lines() {
    Table table = new Table(HEADER, list.getEntries().stream().map(ListReport::row).toList());
    return Stream.of(
            Stream.of("", title, "=".repeat(title.length())),
            table.lines().stream(),
            Stream.of("", overlapLine()))
        .flatMap(lines -> lines)
        .toList();
  }

  private String overlapLine() {
    return "Overlap: %d of %d patients are on both lists (%s %%); %d only on the plan's, %d only on the practice's."
        .formatted(
            overlap.getCommon(),
            overlap.getUnion(),
            percent(overlap.getRatio()),
            overlap.getPlanOnly(),
            overlap.getPracticeOnly());
  }

  private static List<String> row(CombinedListEntry entry) {
    PlanNaming plan = entry.getPlan();
    PracticeNaming practice = entry.getPractice();
    return List.of(
        text(entry.getPosition()),
        switch (entry.getNamedBy()) {
          case COMMON -> "both";
          case PLAN_ONLY -> "plan";
          case PRACTICE_ONLY -> "practice";
          default -> entry.getNamedBy().getValue().toLowerCase(Locale.ROOT);
        },
        plan == null ? "" : text(plan.getRank()),
        plan == null ? "" : score(plan.getRiskScore()),
        practice == null ? "" : text(practice.getRank()),
        practice != null && practice.getPcpDesignated() ? "yes" : "",
        name(entry),
        text(entry.getBirthDate()),
        entry.getPositionReason().getText());
  }

  private static String name(CombinedListEntry entry) {
    return Stream.of(entry.getGivenName(), entry.getFamilyName(), entry.getSuffix())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String score(@Nullable BigDecimal score) {
    return score == null ? "" : score.setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  private static String percent(@Nullable BigDecimal ratio) {
    return ratio == null ? "-" : ratio.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
