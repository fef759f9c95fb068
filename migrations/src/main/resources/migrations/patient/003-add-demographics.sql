--liquibase formatted sql

--changeset duet:patient-003
ALTER TABLE patient_records
    ADD COLUMN middle_name VARCHAR(100) NULL,
    ADD COLUMN phone VARCHAR(40) NULL,
    ADD COLUMN address VARCHAR(500) NULL,
    ADD COLUMN city VARCHAR(100) NULL,
    ADD COLUMN state VARCHAR(40) NULL,
    ADD COLUMN postal_code VARCHAR(12) NULL,
    ADD COLUMN language VARCHAR(100) NULL,
    ADD COLUMN pcp_name VARCHAR(100) NULL,
    ADD COLUMN pcp_npi VARCHAR(100) NULL,
    ADD COLUMN name_key VARCHAR(300) NULL,
    ADD COLUMN phone_key VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD KEY patient_records_name (pairing_id, name_key),
    ADD KEY patient_records_birth_date (pairing_id, birth_date),
    ADD KEY patient_records_phone (pairing_id, phone_key);
UPDATE patient_records SET name_key = SUBSTRING_INDEX(match_key, '|', 2);
--rollback ALTER TABLE patient_records DROP KEY patient_records_name, DROP KEY patient_records_birth_date, DROP KEY patient_records_phone, DROP COLUMN middle_name, DROP COLUMN phone, DROP COLUMN address, DROP COLUMN city, DROP COLUMN state, DROP COLUMN postal_code, DROP COLUMN language, DROP COLUMN pcp_name, DROP COLUMN pcp_npi, DROP COLUMN name_key, DROP COLUMN phone_key
