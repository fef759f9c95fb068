--liquibase formatted sql

--changeset duet:outcome-003
CREATE TABLE conference_attendance (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    minutes INT NOT NULL,
    preparation_minutes INT NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, contact_id),
    KEY conference_attendance_contact (pairing_id, contact_id),
    CONSTRAINT conference_attendance_outcome_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conference_outcomes (pairing_id, conference_id),
    CONSTRAINT conference_attendance_contact_fk FOREIGN KEY (pairing_id, contact_id)
        REFERENCES contacts (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE conference_attendance
