--liquibase formatted sql

--changeset duet:patient-004
ALTER TABLE patients
    ADD COLUMN plan_known BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN practice_known BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN open_discrepancies INT NOT NULL DEFAULT 0,
    ADD KEY patients_known (pairing_id, plan_known, practice_known, id);
UPDATE patients p
   SET plan_known = EXISTS (SELECT 1 FROM patient_records r
                             WHERE r.pairing_id = p.pairing_id AND r.patient_id = p.id
                               AND r.party = 'plan'),
       practice_known = EXISTS (SELECT 1 FROM patient_records r
                                 WHERE r.pairing_id = p.pairing_id AND r.patient_id = p.id
                                   AND r.party = 'practice');
--rollback ALTER TABLE patients DROP KEY patients_known, DROP COLUMN plan_known, DROP COLUMN practice_known, DROP COLUMN open_discrepancies
