--liquibase formatted sql

--changeset duet:patient-006
--validCheckSum: 9:861238a78ccc48500269aff514c83ec3
ALTER TABLE patient_records
    DROP KEY patient_records_match,
    DROP COLUMN match_key,
    ADD COLUMN home_patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN matched_with VARCHAR(120) NULL,
    ADD KEY patient_records_home (pairing_id, home_patient_id),
    ADD KEY patient_records_matched (pairing_id, matched_with, party, identifier),
    ADD CONSTRAINT patient_records_home_fk FOREIGN KEY (pairing_id, home_patient_id)
        REFERENCES patients (pairing_id, id);
--rollback ALTER TABLE patient_records DROP FOREIGN KEY patient_records_home_fk, DROP KEY patient_records_home, DROP KEY patient_records_matched, DROP COLUMN home_patient_id, DROP COLUMN matched_with, ADD COLUMN match_key VARCHAR(300) NULL, ADD KEY patient_records_match (pairing_id, match_key)
