package care.duet.server.review;

import care.duet.server.platform.db.JsonColumn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on of a patient beside the items, as a row.
 *
 * @param frontLine the contacts that were exchanged, as a JSON array; null for none
 * @param version counts what people have said; 0 before anybody has said anything
 */
public record ReviewHead(
    @Nullable LocalDate nextUpdateOn, @Nullable String frontLine, int version) {

  static final ReviewHead NONE = new ReviewHead(null, null, 0);

  /** The head with what is said anew. */
  ReviewHead changed(ReviewChange change) {
    LocalDate said = change.nextUpdateOn();
    List<String> contacts = change.frontLine();
    return new ReviewHead(
        change.noNextUpdate() ? null : said == null ? nextUpdateOn : said,
        contacts == null ? frontLine : JsonColumn.of(contacts),
        version + 1);
  }

  List<String> contacts() {
    return JsonColumn.texts(frontLine);
  }
}
