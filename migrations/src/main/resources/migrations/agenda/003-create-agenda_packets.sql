--liquibase formatted sql

--changeset duet:agenda-003
CREATE TABLE agenda_packets (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attached_at DATETIME(6) NOT NULL,
    -- a JSON array of the records that it was put together from
    records TEXT NOT NULL,
    -- the packet as the API shows it
    content LONGTEXT NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id),
    CONSTRAINT agenda_packets_place_fk FOREIGN KEY (pairing_id, conference_id, entry_id)
        REFERENCES agenda_places (pairing_id, conference_id, entry_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE agenda_packets
