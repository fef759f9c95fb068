package care.duet.server.agenda;

import care.duet.server.tenancy.PairingDao;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The tables agendas and agenda_places, and what places are given for. */
interface AgendaDao extends PairingDao {

  /**
   * Makes the agenda if need be and keeps it as it is until the transaction ends; does nothing when
   * there is no such conference.
   */
  @SqlUpdate(
      """
      INSERT INTO agendas
          (pairing_id, conference_id, state, first_round, list_version, generated_at, updated_at,
           version)
      SELECT :pairingId, id, 'draft', FALSE, 0, :now, :now, 0
        FROM conferences
       WHERE pairing_id = :pairingId AND id = :conferenceId
      ON DUPLICATE KEY UPDATE version = agendas.version
      """)
  void open(String conferenceId, Instant now);

  /** Keeps the agenda as it is until the transaction ends. */
  @SqlUpdate(
      """
      UPDATE agendas SET version = version
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
      """)
  void lock(String conferenceId);

  @SqlQuery("SELECT * FROM agendas WHERE pairing_id = :pairingId AND conference_id = :conferenceId")
  @Nullable Agenda find(String conferenceId);

  @SqlUpdate(
      """
      UPDATE agendas
         SET state = :state, first_round = :firstRound, clinician_npis = :clinicianNpis,
             list_version = :listVersion, generated_at = :generatedAt,
             published_at = :publishedAt, updated_at = :updatedAt, version = :version
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND version = :version - 1
      """)
  int update(@BindMethods Agenda agenda);

  @SqlUpdate(
      """
      DELETE FROM agenda_places
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId
      """)
  void clear(String conferenceId);

  @SqlBatch(
      """
      INSERT INTO agenda_places
          (pairing_id, conference_id, entry_id, place, urgent, code, text, lost_code, lost_party,
           lost_reason, lost_at)
      VALUES
          (:pairingId, :conferenceId, :entryId, :place, :urgent, :code, :text, :lostCode, :lostParty,
           :lostReason, :lostAt)
      ON DUPLICATE KEY UPDATE
          place = VALUES(place), urgent = VALUES(urgent), code = VALUES(code), text = VALUES(text),
          lost_code = VALUES(lost_code), lost_party = VALUES(lost_party),
          lost_reason = VALUES(lost_reason), lost_at = VALUES(lost_at)
      """)
  void put(@BindMethods List<NewPlace> places);

  @SqlUpdate(
      """
      UPDATE agenda_places SET place = FIELD(entry_id, <entries>)
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND entry_id IN (<entries>)
      """)
  void reorder(String conferenceId, @BindList List<String> entries);

  @SqlUpdate(
      """
      UPDATE agenda_places
         SET place = NULL, lost_code = :lostCode, lost_party = :lostParty,
             lost_reason = :lostReason, lost_at = :lostAt
       WHERE pairing_id = :pairingId AND conference_id = :conferenceId AND entry_id = :entryId
      """)
  void lose(String conferenceId, String entryId, @BindMethods Loss loss);

  /** Everybody who has or had a place; those who have one first, in order. */
  @SqlQuery(
      """
      SELECT a.*, l.patient_id, l.state = 'active' AND e.entry_id IS NOT NULL AS listed,
             l.version + p.version AS known_version
        FROM agenda_places a
        JOIN listed_patients l ON l.pairing_id = :pairingId AND l.id = a.entry_id
        JOIN patients p ON p.pairing_id = :pairingId AND p.id = l.patient_id
        JOIN combined_list_heads h ON h.pairing_id = :pairingId
        LEFT JOIN combined_list_entries e
          ON e.pairing_id = :pairingId AND e.list_version = h.version AND e.entry_id = a.entry_id
       WHERE a.pairing_id = :pairingId AND a.conference_id = :conferenceId
       ORDER BY a.place IS NULL, a.place, a.lost_at, a.entry_id
      """)
  List<PlaceRow> places(String conferenceId);

  /**
   * What conferences before this time had to do with listed patients, the last one last; of one
   * conference what weighs most last. Of those that are closed the last one about a patient alone
   * is read, so that it takes no longer the more were held.
   */
  @SqlQuery(
      """
      SELECT s.entry_id, s.what, s.next_place, s.starts_at, s.said_at
        FROM (SELECT b.entry_id, 4 AS weight, NULL AS next_place, c.starts_at, 'shown' AS what,
                     c.ends_at AS said_at
                FROM conferences c
                STRAIGHT_JOIN agendas g
                  ON g.pairing_id = :pairingId AND g.conference_id = c.id
                STRAIGHT_JOIN agenda_places b
                  ON b.pairing_id = :pairingId AND b.conference_id = c.id
               WHERE c.pairing_id = :pairingId AND c.state IN ('prepared', 'in_progress')
                 AND c.starts_at < :before AND g.state = 'published' AND b.place IS NOT NULL
                 AND b.entry_id IN (<entries>)
               UNION ALL
              SELECT b.entry_id, 4, NULL, c.starts_at, 'displaced', b.lost_at
                FROM agenda_places b
                JOIN agendas g ON g.pairing_id = :pairingId AND g.conference_id = b.conference_id
                JOIN conferences c ON c.pairing_id = :pairingId AND c.id = b.conference_id
               WHERE b.pairing_id = :pairingId AND b.lost_code = 'displaced'
                 AND g.state = 'published' AND c.starts_at < :before AND c.state <> 'cancelled'
                 AND b.entry_id IN (<entries>)
               UNION ALL
              SELECT o.entry_id, CASE WHEN o.result = 'discussed' THEN 1 ELSE 3 END, NULL,
                     o.starts_at, CASE WHEN o.result = 'discussed' THEN 'discussed' ELSE 'open' END,
                     q.closed_at
                FROM listed_patients l
                STRAIGHT_JOIN conference_patients o
                  ON o.pairing_id = :pairingId AND o.entry_id = l.id
                 AND o.conference_id =
                     (SELECT x.conference_id FROM conference_patients x
                       WHERE x.pairing_id = :pairingId AND x.entry_id = l.id
                         AND x.starts_at < :before AND x.result IS NOT NULL
                       ORDER BY x.starts_at DESC
                       LIMIT 1)
                STRAIGHT_JOIN conference_outcomes q
                  ON q.pairing_id = :pairingId AND q.conference_id = o.conference_id
               WHERE l.pairing_id = :pairingId AND l.id IN (<entries>)
               UNION ALL
              SELECT n.entry_id, 2, n.next_place, n.starts_at, 'agreed', q.closed_at
                FROM conference_outcomes q
                STRAIGHT_JOIN conference_patients n
                  ON n.pairing_id = :pairingId AND n.conference_id = q.conference_id
               WHERE q.pairing_id = :pairingId AND n.next_place IS NOT NULL
                 AND q.conference_id =
                     (SELECT x.id FROM conferences x
                       WHERE x.pairing_id = :pairingId AND x.starts_at < :before
                         AND x.state IN ('closed', 'summarized')
                       ORDER BY x.starts_at DESC
                       LIMIT 1)
                 AND n.entry_id IN (<entries>)) s
       ORDER BY s.starts_at, s.weight
      """)
  List<EarlierPlace> earlier(Instant before, @BindList List<String> entries);

  /** Where entries have gone whose patients turned out to be other entries'. */
  @SqlQuery(
      """
      SELECT DISTINCT g.id AS gone, l.patient_id,
             l.state = 'active' AND e.entry_id IS NOT NULL AS listed,
             l.version + p.version AS known_version
        FROM listed_patients g
        JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.home_patient_id = g.patient_id
         AND r.patient_id <> g.patient_id
        JOIN listed_patients l ON l.pairing_id = :pairingId AND l.patient_id = r.patient_id
        JOIN patients p ON p.pairing_id = :pairingId AND p.id = l.patient_id
        JOIN combined_list_heads h ON h.pairing_id = :pairingId
        LEFT JOIN combined_list_entries e
          ON e.pairing_id = :pairingId AND e.list_version = h.version AND e.entry_id = l.id
       WHERE g.pairing_id = :pairingId AND g.id IN (<entries>)
      """)
  List<Absorbed> absorbed(@BindList List<String> entries);

  /** The entries that have gone into these. */
  @SqlQuery(
      """
      SELECT DISTINCT g.id AS gone_id, l.id AS entry_id
        FROM listed_patients l
        JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.patient_id = l.patient_id
         AND r.home_patient_id <> l.patient_id
        JOIN listed_patients g
          ON g.pairing_id = :pairingId AND g.patient_id = r.home_patient_id
       WHERE l.pairing_id = :pairingId AND l.id IN (<entries>)
      """)
  List<Gone> goneInto(@BindList List<String> entries);

  /** Open tasks of listed patients that are due, or to be reported, by a day. */
  @SqlQuery(
      """
      SELECT l.id AS entry_id, COUNT(*) AS tasks, MIN(LEAST(t.due_on, t.report_back_on)) AS first_on
        FROM tasks t
        JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.party = t.patient_party
         AND r.identifier = t.patient_identifier
        JOIN listed_patients l ON l.pairing_id = :pairingId AND l.patient_id = r.patient_id
       WHERE t.pairing_id = :pairingId
         AND t.state IN ('proposed', 'accepted', 'declined', 'in_progress')
         AND (t.due_on <= :day OR t.report_back_on <= :day)
       GROUP BY l.id
      """)
  List<FollowUps> followUps(LocalDate day);

  /** Who the primary care clinicians are, as the practice has it, or the plan where it is alone. */
  @SqlQuery(
      """
      SELECT patient_id, pcp_name AS name, pcp_npi AS npi
        FROM patient_records
       WHERE pairing_id = :pairingId AND patient_id IN (<patients>)
         AND (pcp_name IS NOT NULL OR pcp_npi IS NOT NULL)
       ORDER BY party, updated_at, identifier
      """)
  List<Clinician> clinicians(@BindList List<String> patients);

  /**
   * What speaks for having somebody else in the call: each diagnosis of certain groups and each
   * drug filled lately as a row, and each entry in one row at least.
   */
  @SqlQuery(
      """
      SELECT l.id AS entry_id, l.social IN ('moderate', 'severe') AS socially_complex,
             CASE WHEN f.kind = 'diagnoses'
                  THEN JSON_UNQUOTE(JSON_EXTRACT(f.content, '$.group')) END AS diagnosis_group,
             CASE WHEN f.kind = 'prescriptions' THEN f.fact_key END AS drug
        FROM listed_patients l
        LEFT JOIN patient_records r
          ON r.pairing_id = :pairingId AND r.patient_id = l.patient_id AND r.party = 'plan'
        LEFT JOIN imported_facts f
          ON f.pairing_id = :pairingId AND f.kind IN ('diagnoses', 'prescriptions')
         AND f.identifier = r.identifier AND f.ended_at IS NULL
         AND CASE f.kind
             WHEN 'diagnoses'
             THEN JSON_UNQUOTE(JSON_EXTRACT(f.content, '$.group'))
                  REGEXP '^(BH|SUD|OVERDOSE|SELFHARM|SOC.*)$'
             ELSE COALESCE(f.ends_on, f.starts_on) >= :filledSince END
       WHERE l.pairing_id = :pairingId AND l.id IN (<entries>)
      """)
  List<NeedRow> needs(LocalDate filledSince, @BindList List<String> entries);
}
