--liquibase formatted sql

--changeset duet:outcome-001
CREATE TABLE conference_outcomes (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    closed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, conference_id),
    CONSTRAINT conference_outcomes_conference_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conferences (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE conference_outcomes
