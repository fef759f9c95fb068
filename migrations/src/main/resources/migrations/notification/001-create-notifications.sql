--liquibase formatted sql

--changeset duet:notification-001
CREATE TABLE notifications (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- whose people the contact is one of
    party VARCHAR(20) NOT NULL,
    contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(20) NOT NULL,
    -- of a summary
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    summary_number INT NULL,
    -- of a reminder; due is JSON
    day DATE NULL,
    due LONGTEXT NULL,
    -- NULL when it does not go out by e-mail
    email_state VARCHAR(20) NULL,
    email_attempts INT NOT NULL,
    email_failure VARCHAR(20) NULL,
    email_queued_at DATETIME(6) NULL,
    email_sent_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    -- nobody is reminded twice a day, whatever happens to the server that does it
    UNIQUE KEY notifications_day (pairing_id, contact_id, day),
    KEY notifications_summary (pairing_id, conference_id, summary_number),
    CONSTRAINT notifications_contact_fk FOREIGN KEY (pairing_id, contact_id)
        REFERENCES contacts (pairing_id, id),
    CONSTRAINT notifications_summary_fk FOREIGN KEY (pairing_id, conference_id, summary_number)
        REFERENCES conference_summaries (pairing_id, conference_id, number)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE notifications
