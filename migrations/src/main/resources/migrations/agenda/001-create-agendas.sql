--liquibase formatted sql

--changeset duet:agenda-001
CREATE TABLE agendas (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) NOT NULL,
    first_round BOOLEAN NOT NULL,
    -- a JSON array; NULL when nobody was named
    clinician_npis VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NULL,
    list_version INT NOT NULL,
    generated_at DATETIME(6) NOT NULL,
    published_at DATETIME(6) NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, conference_id),
    CONSTRAINT agendas_conference_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conferences (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE agendas
