--liquibase formatted sql

--changeset duet:outcome-004
-- When the conference was, kept with each patient too, so that the last one about a patient is found
-- by an index. A conference that is closed does not move any more.
ALTER TABLE conference_patients ADD COLUMN starts_at DATETIME(6) NULL;
--rollback ALTER TABLE conference_patients DROP COLUMN starts_at

--changeset duet:outcome-005
UPDATE conference_patients p
  JOIN conferences c ON c.pairing_id = p.pairing_id AND c.id = p.conference_id
   SET p.starts_at = c.starts_at;
--rollback DO 0

--changeset duet:outcome-006
ALTER TABLE conference_patients
    MODIFY COLUMN starts_at DATETIME(6) NOT NULL,
    ADD KEY conference_patients_latest (pairing_id, entry_id, starts_at);
--rollback ALTER TABLE conference_patients
--rollback     DROP KEY conference_patients_latest,
--rollback     MODIFY COLUMN starts_at DATETIME(6) NULL;
