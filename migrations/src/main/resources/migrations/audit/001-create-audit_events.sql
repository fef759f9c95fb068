--liquibase formatted sql

--changeset duet:audit-001
CREATE TABLE audit_events (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    action VARCHAR(80) NOT NULL,
    target_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    request_id VARCHAR(100) NOT NULL,
    PRIMARY KEY (pairing_id, id),
    CONSTRAINT audit_events_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: insert';
--rollback DROP TABLE audit_events
