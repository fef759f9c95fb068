--liquibase formatted sql

--changeset duet:contact-001
CREATE TABLE contacts (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    role VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    position VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    telephone VARCHAR(40) NOT NULL,
    credential VARCHAR(200) NULL,
    active_from DATE NOT NULL,
    active_to DATE NULL,
    core_participant BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    CONSTRAINT contacts_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE contacts
