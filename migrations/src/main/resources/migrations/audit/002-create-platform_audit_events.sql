--liquibase formatted sql

--changeset duet:audit-002
CREATE TABLE platform_audit_events (
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    action VARCHAR(300) NOT NULL,
    target_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    target_pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    request_id VARCHAR(100) NULL,
    PRIMARY KEY (id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'platform: insert';
--rollback DROP TABLE platform_audit_events
