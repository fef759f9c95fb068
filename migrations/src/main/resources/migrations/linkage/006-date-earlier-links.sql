--liquibase formatted sql

--changeset duet:linkage-006
-- Links made before there were weights are as old as their patients. Who has read a wrong union is
-- asked from there on, so too late a time would leave readers out.
UPDATE match_pairs m
  JOIN patient_records l
    ON l.pairing_id = m.pairing_id AND l.party = 'plan' AND l.identifier = m.plan_member_id
  JOIN patients p ON p.pairing_id = l.pairing_id AND p.id = l.patient_id
   SET m.since = LEAST(m.since, p.created_at)
 WHERE m.model_version = 'exact';
--rollback DO 0
