--liquibase formatted sql

--changeset duet:client-002
CREATE TABLE api_keys (
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    secret_hash BINARY(32) NOT NULL,
    last_four VARCHAR(4) NOT NULL,
    name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NULL,
    last_used_at DATETIME(6) NULL,
    revoked_at DATETIME(6) NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (id),
    UNIQUE KEY api_keys_secret_hash (secret_hash),
    KEY api_keys_client (client_id),
    CONSTRAINT api_keys_client_fk FOREIGN KEY (client_id) REFERENCES api_clients (id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'platform: select, insert, update';
--rollback DROP TABLE api_keys
