--liquibase formatted sql

--changeset duet:combinedlist-005
ALTER TABLE listed_patients
    ADD COLUMN home_patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE listed_patients DROP COLUMN home_patient_id
