--liquibase formatted sql

--changeset duet:idempotency-001
CREATE TABLE idempotency_keys (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operation VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idempotency_key VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    status SMALLINT NOT NULL,
    headers TEXT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, client_id, operation, idempotency_key),
    KEY idempotency_keys_age (pairing_id, created_at),
    CONSTRAINT idempotency_keys_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update, delete; platform: select, delete';
--rollback DROP TABLE idempotency_keys
