--liquibase formatted sql

--changeset duet:review-001
CREATE TABLE reviews (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id),
    CONSTRAINT reviews_place_fk FOREIGN KEY (pairing_id, conference_id, entry_id)
        REFERENCES agenda_places (pairing_id, conference_id, entry_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE reviews
