package care.duet.server.review;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables reviews, review_gates and review_items. Rows are never deleted. */
interface ReviewDao extends PairingDao {

  /** Counts a change of a review, and begins it with the first. */
  @SqlUpdate(
      """
      INSERT INTO reviews (pairing_id, conference_id, entry_id, updated_at, version)
      VALUES (:pairingId, :conferenceId, :entryId, :now, 1)
      ON DUPLICATE KEY UPDATE updated_at = VALUES(updated_at), version = version + 1
      """)
  void change(String conferenceId, String entryId, Instant now);

  @SqlQuery(
      """
      SELECT next_update_on, front_line, version FROM reviews
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND entry_id = :entryId
      """)
  @Nullable ReviewHead head(String conferenceId, String entryId);

  @SqlUpdate(
      """
      UPDATE reviews
         SET next_update_on = :nextUpdateOn, front_line = :frontLine, updated_at = :now,
             version = :version
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND entry_id = :entryId
      """)
  void update(String conferenceId, String entryId, @BindMethods ReviewHead head, Instant now);

  @SqlBatch(
      """
      INSERT INTO review_items
          (pairing_id, conference_id, entry_id, item, text, party, on_behalf_of, said_at)
      VALUES
          (:pairingId, :conferenceId, :entryId, :item, :text, :party, :onBehalfOf, :saidAt)
      ON DUPLICATE KEY UPDATE
          text = VALUES(text), party = VALUES(party), on_behalf_of = VALUES(on_behalf_of),
          said_at = VALUES(said_at)
      """)
  void say(@BindMethods List<ItemRow> items);

  /** What was said under the items and was not taken back. */
  @SqlQuery(
      """
      SELECT * FROM review_items
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND entry_id = :entryId
         AND text IS NOT NULL
      """)
  List<ItemRow> items(String conferenceId, String entryId);

  @SqlUpdate(
      """
      INSERT INTO review_gates
          (pairing_id, conference_id, entry_id, number, answer, suggested, evidence, records,
           demographics, correction, reason, new_insurer, contact_details, task_id, party,
           on_behalf_of, confirmed_at)
      VALUES
          (:pairingId, :conferenceId, :entryId, :number, :answer, :suggested, :evidence, :records,
           :demographics, :correction, :reason, :newInsurer, :contactDetails, :taskId, :party,
           :onBehalfOf, :confirmedAt)
      """)
  void insert(@BindMethods GateRow gate);

  @SqlQuery(
      """
      SELECT * FROM review_gates
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND entry_id = :entryId
       ORDER BY number
      """)
  List<GateRow> gates(String conferenceId, String entryId);

  /** How far the reviews are that somebody has begun. */
  @SqlQuery(
      """
      SELECT r.entry_id,
             (SELECT g.answer FROM review_gates g
               WHERE g.pairing_id = :pairingId AND g.conference_id = r.conference_id
                 AND g.entry_id = r.entry_id
               ORDER BY g.number DESC LIMIT 1) AS gate_answer,
             (SELECT COUNT(i.text) FROM review_items i
               WHERE i.pairing_id = :pairingId AND i.conference_id = r.conference_id
                 AND i.entry_id = r.entry_id) AS items_said
        FROM reviews r
       WHERE r.pairing_id = :pairingId AND r.conference_id = :conferenceId
      """)
  List<ListedReview> begun(String conferenceId);
}
