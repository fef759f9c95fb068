--liquibase formatted sql

--changeset duet:task-001
CREATE TABLE tasks (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    origin VARCHAR(20) NOT NULL,
    priority VARCHAR(20) NOT NULL,
    given_by VARCHAR(20) NOT NULL,
    owner_party VARCHAR(20) NOT NULL,
    owner_contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- the record that it hangs on; of no patient when both are NULL
    patient_party VARCHAR(20) NULL,
    patient_identifier VARCHAR(100) NULL,
    due_on DATE NOT NULL,
    report_back_on DATE NOT NULL,
    result VARCHAR(2000) NULL,
    reason VARCHAR(2000) NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    KEY tasks_due (pairing_id, due_on, id),
    KEY tasks_owner (pairing_id, owner_contact_id),
    KEY tasks_patient (pairing_id, patient_party, patient_identifier),
    CONSTRAINT tasks_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id),
    CONSTRAINT tasks_owner_fk FOREIGN KEY (pairing_id, owner_contact_id)
        REFERENCES contacts (pairing_id, id),
    CONSTRAINT tasks_patient_fk FOREIGN KEY (pairing_id, patient_party, patient_identifier)
        REFERENCES patient_records (pairing_id, party, identifier)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE tasks
