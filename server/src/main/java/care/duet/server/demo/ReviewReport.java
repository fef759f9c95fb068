package care.duet.server.demo;

import care.duet.sdk.generated.model.FrontLineContact;
import care.duet.sdk.generated.model.PatientReview;
import care.duet.sdk.generated.model.ReviewItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The review of a patient as a table, one line for each item that something is said under. */
record ReviewReport(String title, PatientReview review) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(title);
    lines.add("=".repeat(title.length()));
    new Table(
            List.of("item", "from", "what"),
            review.getContents().stream()
                .filter(item -> item.getText() != null)
                .map(ReviewReport::row)
                .toList())
        .lines()
        .forEach(lines::add);
    if (!review.getFrontLineContacts().isEmpty()) {
      lines.add(
          "On the front line: "
              + review.getFrontLineContacts().stream()
                  .map(ReviewReport::contact)
                  .collect(Collectors.joining("; ")));
    }
    if (review.getNextUpdateOn() != null) {
      lines.add("Next update: " + review.getNextUpdateOn());
    }
    return lines;
  }

  private static List<String> row(ReviewItem item) {
    return List.of(
        item.getCode().getValue().replace('_', ' '),
        Objects.requireNonNull(item.getSource()).getValue(),
        Table.shortened(Objects.requireNonNull(item.getText())));
  }

  private static String contact(FrontLineContact contact) {
    return contact.getName() + ", " + contact.getTelephone();
  }
}
