--liquibase formatted sql

--changeset duet:summary-001
CREATE TABLE conference_summaries (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- 1 is the summary, the others correct it
    number INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    correction_reason VARCHAR(2000) NULL,
    introduction VARCHAR(4000) NULL,
    -- a JSON object of notes by entries; NULL when there are none
    notes LONGTEXT NULL,
    -- what the record said when it was drafted, JSON
    content LONGTEXT NOT NULL,
    -- NULL in corrections
    due_at DATETIME(6) NULL,
    sent_at DATETIME(6) NULL,
    drafted_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, number),
    CONSTRAINT conference_summaries_outcome_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conference_outcomes (pairing_id, conference_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE conference_summaries
