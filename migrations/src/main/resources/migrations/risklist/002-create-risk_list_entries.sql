--liquibase formatted sql

--changeset duet:risklist-002
CREATE TABLE risk_list_entries (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    risk_list_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    list_rank INT NOT NULL,
    identifier VARCHAR(100) NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    suffix VARCHAR(20) NULL,
    birth_date DATE NOT NULL,
    sex VARCHAR(20) NULL,
    phone VARCHAR(40) NULL,
    postal_code VARCHAR(20) NULL,
    risk_score DECIMAL(12,4) NULL,
    pcp_designated BOOLEAN NULL,
    additional BOOLEAN NOT NULL,
    drivers LONGTEXT NOT NULL,
    PRIMARY KEY (pairing_id, risk_list_id, list_rank),
    UNIQUE KEY risk_list_entries_identifier (pairing_id, risk_list_id, identifier),
    UNIQUE KEY risk_list_entries_patient (pairing_id, risk_list_id, patient_id),
    KEY risk_list_entries_by_patient (pairing_id, patient_id),
    CONSTRAINT risk_list_entries_list_fk FOREIGN KEY (pairing_id, risk_list_id)
        REFERENCES risk_lists (pairing_id, id),
    CONSTRAINT risk_list_entries_patient_fk FOREIGN KEY (pairing_id, patient_id)
        REFERENCES patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE risk_list_entries
