--liquibase formatted sql

--changeset duet:client-001
CREATE TABLE api_clients (
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organization_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    administrator BOOLEAN NOT NULL,
    name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (id),
    KEY api_clients_organization (organization_id),
    CONSTRAINT api_clients_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'platform: select, insert, update';
--rollback DROP TABLE api_clients
