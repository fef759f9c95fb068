--liquibase formatted sql

--changeset duet:patient-007
ALTER TABLE patient_records ADD COLUMN insurance_member_id VARCHAR(100) NULL;
--rollback ALTER TABLE patient_records DROP COLUMN insurance_member_id
