--liquibase formatted sql

--changeset duet:linkage-004
-- What the records of a pairing have taught about weighing pairs: shares of pairs, and no value of any record.
CREATE TABLE match_models (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    version VARCHAR(80) NOT NULL,
    parameters TEXT NOT NULL,
    plan_records INT NOT NULL,
    practice_records INT NOT NULL,
    estimated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, number),
    CONSTRAINT match_models_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE match_models
