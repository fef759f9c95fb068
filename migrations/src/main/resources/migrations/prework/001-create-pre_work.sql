--liquibase formatted sql

--changeset duet:prework-001
CREATE TABLE pre_work (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    -- what the audit trail names while it is a draft
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    still_ours VARCHAR(20) NULL,
    still_ours_note VARCHAR(1000) NULL,
    risk_level VARCHAR(20) NULL,
    -- a JSON array
    risk_drivers MEDIUMTEXT NOT NULL,
    -- a JSON array
    needs MEDIUMTEXT NOT NULL,
    no_needs BOOLEAN NOT NULL,
    engaged_with_plan VARCHAR(20) NULL,
    engaged_with_practice VARCHAR(20) NULL,
    lead_recommendation VARCHAR(20) NULL,
    lead_reason VARCHAR(2000) NULL,
    earlier_steps VARCHAR(2000) NULL,
    draft_goal VARCHAR(1000) NULL,
    -- NULL while it is a draft, which is its side's alone
    submitted_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id, party),
    UNIQUE KEY pre_work_id (pairing_id, id),
    KEY pre_work_entry (pairing_id, entry_id),
    CONSTRAINT pre_work_conference_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conferences (pairing_id, id),
    CONSTRAINT pre_work_entry_fk FOREIGN KEY (pairing_id, entry_id)
        REFERENCES listed_patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE pre_work
