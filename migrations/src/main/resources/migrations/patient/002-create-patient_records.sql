--liquibase formatted sql

--changeset duet:patient-002
CREATE TABLE patient_records (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    identifier VARCHAR(100) NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    suffix VARCHAR(20) NULL,
    birth_date DATE NOT NULL,
    sex VARCHAR(20) NULL,
    match_key VARCHAR(300) NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, party, identifier),
    KEY patient_records_match (pairing_id, match_key),
    KEY patient_records_patient (pairing_id, patient_id),
    CONSTRAINT patient_records_patient_fk FOREIGN KEY (pairing_id, patient_id)
        REFERENCES patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE patient_records
