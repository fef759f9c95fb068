package care.duet.bench.floor;

import care.duet.bench.floor.Step.Kind;
import care.duet.bench.floor.Step.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What saving one item of a review cannot do without, written by hand: the version counts on, the
 * item is kept, the trail says so, and what the answer shows is read once.
 */
public final class ReviewScript {

  private static final String HEAD =
      """
      UPDATE reviews SET updated_at = ?, version = version + 1
       WHERE pairing_id = ? AND conference_id = ? AND entry_id = ?
      """;

  private static final String ITEM =
      """
      INSERT INTO review_items
          (pairing_id, conference_id, entry_id, item, text, party, on_behalf_of, said_at)
      VALUES (?, ?, ?, 'diagnoses', 'Told by both', 'plan', NULL, ?)
      ON DUPLICATE KEY UPDATE
          text = VALUES(text), party = VALUES(party), on_behalf_of = VALUES(on_behalf_of),
          said_at = VALUES(said_at)
      """;

  private static final String TRAIL =
      """
      INSERT INTO audit_events
          (pairing_id, id, occurred_at, client_id, party, action, target_id, request_id,
           on_behalf_of)
      VALUES (?, ?, ?, 'cli_floor', 'plan', 'updateReview', ?, 'floor', NULL)
      """;

  private static final String PLACE =
      """
      SELECT c.state, c.starts_at, a.place, l.patient_id
        FROM conferences c
        JOIN agenda_places a ON a.pairing_id = c.pairing_id AND a.conference_id = c.id
        JOIN listed_patients l ON l.pairing_id = a.pairing_id AND l.id = a.entry_id
       WHERE c.pairing_id = ? AND c.id = ? AND a.entry_id = ?
      """;

  private static final String PERSON =
      "SELECT * FROM patient_records WHERE pairing_id = ? AND patient_id = ?";

  private static final String RESOLUTIONS =
      "SELECT * FROM discrepancy_resolutions WHERE pairing_id = ? AND patient_id = ?";

  /** What the review holds by itself; the items come last, because they are what is answered. */
  private static final List<String> PARTS =
      List.of("pre_work", "agenda_packets", "review_gates", "reviews", "review_items");

  private final String conference;
  private final String entry;
  private final List<Step> steps = new ArrayList<>();

  private ReviewScript(String conference, String entry) {
    this.conference = conference;
    this.entry = entry;
  }

  /** The script for a patient of a conference; both have the same ids in each pairing. */
  public static Script of(String conference, String entry, String patient) {
    ReviewScript script = new ReviewScript(conference, entry);
    script.add("SET @duet_pairing = ?", pairing());
    script.ofReview(HEAD, now());
    script.add(ITEM, pairing(), same(conference), same(entry), now());
    script.add(TRAIL, pairing(), new Value(Kind.FRESH, "String", "aud_"), now(), same(patient));
    script.ofReview(PLACE);
    script.add(PERSON, pairing(), same(patient));
    script.add(RESOLUTIONS, pairing(), same(patient));
    for (String table : PARTS) {
      script.ofReview(
          "SELECT * FROM "
              + table
              + " WHERE pairing_id = ? AND conference_id = ? AND entry_id = ?");
    }
    script.add("commit");
    script.add("SET @duet_pairing = NULL");
    return new Script(script.steps);
  }

  /** A statement whose last arguments name the review. */
  private void ofReview(String sql, Value... first) {
    List<Value> values = new ArrayList<>(List.of(first));
    values.addAll(List.of(pairing(), same(conference), same(entry)));
    steps.add(new Step(0, "app", sql, values));
  }

  private void add(String sql, Value... values) {
    steps.add(new Step(0, "app", sql, List.of(values)));
  }

  private static Value pairing() {
    return new Value(Kind.PAIRING, "String", "");
  }

  private static Value now() {
    return new Value(Kind.NOW, "LocalDateTime", "");
  }

  private static Value same(String text) {
    return new Value(Kind.CONSTANT, "String", text);
  }
}
