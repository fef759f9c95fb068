--liquibase formatted sql

--changeset duet:risklist-001
CREATE TABLE risk_lists (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    revision INT NOT NULL,
    cycle VARCHAR(40) NOT NULL,
    definition TEXT NOT NULL,
    recommended_size INT NOT NULL,
    size INT NOT NULL,
    combined_list_version INT NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    submitted_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY risk_lists_revision (pairing_id, party, revision),
    CONSTRAINT risk_lists_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE risk_lists
