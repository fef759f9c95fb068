--liquibase formatted sql

--changeset duet:linkage-003
--validCheckSum: 9:7f781eea571b4e2a5d4b7ef4d2b028a0
-- Links made before there were weights stay, like those that a change of a record would undo.
INSERT INTO match_pairs
    (pairing_id, id, plan_member_id, mrn, outcome, reason, safeguard, agreement, weight,
     probability, model_version, plan_record_at, practice_record_at, kept, since)
SELECT l.pairing_id,
       CONCAT('mrv_0', LEFT(SHA2(CONCAT(UUID(), l.pairing_id, l.identifier, '|', r.identifier), 256), 25)),
       l.identifier,
       r.identifier, 'linked', 'kept', 'nothing', 0, 0, 0.5, 'exact', l.updated_at, r.updated_at,
       TRUE, GREATEST(l.updated_at, r.updated_at)
  FROM patient_records l
  JOIN patient_records r ON r.pairing_id = l.pairing_id AND r.patient_id = l.patient_id
 WHERE l.party = 'plan' AND r.party = 'practice';
--rollback DELETE FROM match_pairs WHERE model_version = 'exact'
