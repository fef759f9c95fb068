--liquibase formatted sql

--changeset duet:patient-008
-- Records that are older than the column: a patient was the plan's own where the plan knew it. One
-- that is another record's home by now stays that one's.
UPDATE patient_records r
  JOIN patients p ON p.pairing_id = r.pairing_id AND p.id = r.patient_id
  LEFT JOIN patient_records o
    ON o.pairing_id = r.pairing_id AND o.home_patient_id = r.patient_id
   SET r.home_patient_id = r.patient_id
 WHERE r.home_patient_id IS NULL AND o.identifier IS NULL
   AND (r.party = 'plan' OR NOT p.plan_known);
--rollback DO 0
