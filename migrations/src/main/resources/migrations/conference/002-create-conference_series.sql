--liquibase formatted sql

--changeset duet:conference-002
CREATE TABLE conference_series (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NULL,
    starts_on DATE NOT NULL,
    start_time VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    time_zone VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    interval_days INT NOT NULL,
    duration_minutes INT NOT NULL,
    ends_on DATE NULL,
    occurrences INT NULL,
    -- the first date that no conference has been made of, NULL when there is none
    next_on DATE NULL,
    ended_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    CONSTRAINT conference_series_pairing_fk FOREIGN KEY (pairing_id)
        REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE conference_series
