--liquibase formatted sql

--changeset duet:idempotency-002
CREATE TABLE platform_idempotency_keys (
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operation VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idempotency_key VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    status SMALLINT NOT NULL,
    headers TEXT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (client_id, operation, idempotency_key),
    KEY platform_idempotency_keys_age (created_at)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'platform: select, insert, update, delete';
--rollback DROP TABLE platform_idempotency_keys
