--liquibase formatted sql

--changeset duet:client-003
CREATE TABLE client_grants (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(40) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY client_grants_role (pairing_id, client_id, role),
    KEY client_grants_client (client_id),
    CONSTRAINT client_grants_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id),
    CONSTRAINT client_grants_client_fk FOREIGN KEY (client_id) REFERENCES api_clients (id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'platform: select, insert, update, delete';
--rollback DROP TABLE client_grants
