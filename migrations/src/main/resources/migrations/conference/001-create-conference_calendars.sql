--liquibase formatted sql

--changeset duet:conference-001
CREATE TABLE conference_calendars (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- how often it was opened for a change, by whoever then holds the row until the change is made
    changes BIGINT NOT NULL,
    PRIMARY KEY (pairing_id),
    CONSTRAINT conference_calendars_pairing_fk FOREIGN KEY (pairing_id)
        REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE conference_calendars
