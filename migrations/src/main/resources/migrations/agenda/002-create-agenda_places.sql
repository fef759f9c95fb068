--liquibase formatted sql

--changeset duet:agenda-002
CREATE TABLE agenda_places (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- NULL once the place is lost
    place INT NULL,
    urgent BOOLEAN NOT NULL,
    code VARCHAR(40) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    lost_code VARCHAR(40) NULL,
    lost_party VARCHAR(20) NULL,
    lost_reason VARCHAR(500) NULL,
    lost_at DATETIME(6) NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id),
    KEY agenda_places_entry (pairing_id, entry_id),
    CONSTRAINT agenda_places_agenda_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES agendas (pairing_id, conference_id),
    CONSTRAINT agenda_places_entry_fk FOREIGN KEY (pairing_id, entry_id)
        REFERENCES listed_patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update, delete';
--rollback DROP TABLE agenda_places
