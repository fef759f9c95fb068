--liquibase formatted sql

--changeset duet:linkage-002
--validCheckSum: 9:bb3b23247a3365f1f4b7d6c4f9b03f54
CREATE TABLE match_pairs (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plan_member_id VARCHAR(100) NOT NULL,
    mrn VARCHAR(100) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    reason VARCHAR(20) NOT NULL,
    safeguard VARCHAR(40) NOT NULL,
    agreement BIGINT NOT NULL,
    weight DOUBLE NOT NULL,
    probability DOUBLE NOT NULL,
    model_version VARCHAR(80) NOT NULL,
    plan_record_at DATETIME(6) NOT NULL,
    practice_record_at DATETIME(6) NOT NULL,
    kept BOOLEAN NOT NULL DEFAULT FALSE,
    since DATETIME(6) NOT NULL,
    asked_at DATETIME(6) NULL,
    plan_skipped_at DATETIME(6) NULL,
    practice_skipped_at DATETIME(6) NULL,
    decision VARCHAR(20) NULL,
    decided_party VARCHAR(20) NULL,
    decided_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_at DATETIME(6) NULL,
    note VARCHAR(1000) NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY match_pairs_records (pairing_id, plan_member_id, mrn),
    KEY match_pairs_mrn (pairing_id, mrn),
    KEY match_pairs_outcome (pairing_id, outcome, id),
    CONSTRAINT match_pairs_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE match_pairs
