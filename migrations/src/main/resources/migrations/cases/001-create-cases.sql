--liquibase formatted sql

--changeset duet:cases-001
CREATE TABLE cases (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the record that it hangs on, so that it stays with the person when records are linked or parted
    patient_party VARCHAR(20) NOT NULL,
    patient_identifier VARCHAR(100) NOT NULL,
    -- TRUE or NULL: a record has one open case
    open BOOLEAN NULL,
    led_by VARCHAR(20) NOT NULL,
    enrolled_on DATE NOT NULL,
    -- how many there are, and so the numbers of the latest
    decisions INT NOT NULL,
    goals INT NOT NULL,
    close_code VARCHAR(20) NULL,
    close_reason VARCHAR(2000) NULL,
    closed_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY cases_open (pairing_id, patient_party, patient_identifier, open),
    CONSTRAINT cases_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id),
    CONSTRAINT cases_patient_fk FOREIGN KEY (pairing_id, patient_party, patient_identifier)
        REFERENCES patient_records (pairing_id, party, identifier)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE cases
