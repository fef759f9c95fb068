--liquibase formatted sql

--changeset duet:outcome-002
CREATE TABLE conference_patients (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- place on the agenda and what came of it; NULL for who is only next
    place INT NULL,
    result VARCHAR(20) NULL,
    note VARCHAR(2000) NULL,
    -- place among those who are next; NULL for who is not
    next_place INT NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id),
    KEY conference_patients_entry (pairing_id, entry_id),
    CONSTRAINT conference_patients_outcome_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conference_outcomes (pairing_id, conference_id),
    CONSTRAINT conference_patients_entry_fk FOREIGN KEY (pairing_id, entry_id)
        REFERENCES listed_patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE conference_patients
