package care.duet.server.summary;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables conference_summaries and summary_deliveries. Rows are never deleted. */
interface SummaryDao extends PairingDao {

  @SqlUpdate(
      """
      INSERT INTO conference_summaries
          (pairing_id, conference_id, number, state, correction_reason, introduction, notes, content,
           due_at, sent_at, drafted_at, updated_at, version)
      VALUES
          (:pairingId, :conferenceId, :number, :state, :correctionReason, :introduction, :notes,
           :content, :dueAt, :sentAt, :draftedAt, :updatedAt, :version)
      """)
  void insert(@BindMethods Summary summary);

  /** Keeps the summary as it is until the transaction ends; MySQL locks no view FOR UPDATE. */
  @SqlUpdate(
      """
      UPDATE conference_summaries SET version = version
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND number = :number
      """)
  void lock(String conferenceId, int number);

  @SqlQuery(
      """
      SELECT * FROM conference_summaries
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND number = :number
      """)
  @Nullable Summary find(String conferenceId, int number);

  @SqlQuery(
      """
      SELECT number, state, correction_reason, drafted_at, due_at, sent_at
        FROM conference_summaries
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
       ORDER BY number
      """)
  List<SummaryHead> heads(String conferenceId);

  @SqlUpdate(
      """
      UPDATE conference_summaries
         SET state = :state, introduction = :introduction, notes = :notes, content = :content,
             sent_at = :sentAt, updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND number = :number
      """)
  void update(@BindMethods Summary summary);

  @SqlBatch(
      """
      INSERT INTO summary_deliveries
          (pairing_id, conference_id, number, contact_id, delivered_at)
      VALUES (:pairingId, :conferenceId, :number, :contactId, :deliveredAt)
      """)
  void deliver(
      @Bind("conferenceId") String conferenceId,
      @Bind("number") int number,
      @Bind("deliveredAt") Instant deliveredAt,
      @Bind("contactId") List<String> contactIds);

  @SqlUpdate(
      """
      UPDATE summary_deliveries SET read_at = :now
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND number = :number
         AND contact_id = :contactId AND read_at IS NULL
      """)
  void confirm(String conferenceId, int number, String contactId, Instant now);

  @SqlQuery(
      """
      SELECT d.contact_id, c.name, d.delivered_at, d.read_at, n.email_state, n.email_attempts,
             n.email_failure, n.email_sent_at
        FROM summary_deliveries d
        JOIN contacts c ON c.pairing_id = :pairingId AND c.id = d.contact_id
        LEFT JOIN notifications n
          ON n.pairing_id = :pairingId AND n.conference_id = d.conference_id
         AND n.summary_number = d.number AND n.contact_id = d.contact_id
       WHERE d.pairing_id = :pairingId AND d.conference_id = :conferenceId AND d.number = :number
       ORDER BY d.contact_id
      """)
  List<Delivery> deliveries(String conferenceId, int number);

  /** Whose entries are; of an entry that has gone into another one, whose its records are now. */
  @SqlQuery(
      """
      SELECT l.id AS entry_id,
             COALESCE((SELECT MIN(h.patient_id) FROM patient_records h
                        WHERE h.pairing_id = :pairingId AND h.home_patient_id = l.patient_id
                          AND NOT EXISTS (SELECT 1 FROM patient_records o
                                           WHERE o.pairing_id = :pairingId
                                             AND o.patient_id = l.patient_id)),
                      l.patient_id) AS patient_id
        FROM listed_patients l
       WHERE l.pairing_id = :pairingId AND l.id IN (<entries>)
      """)
  List<EntryPatient> patients(@BindList List<String> entries);
}
