--liquibase formatted sql

--changeset duet:conference-003
CREATE TABLE conferences (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    series_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    series_date DATE NULL,
    -- TRUE or NULL, because a unique key lets any number of NULLs pass
    holds_date BOOLEAN NULL,
    title VARCHAR(200) NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    moved BOOLEAN NOT NULL,
    call_leader VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    cancel_code VARCHAR(40) NULL,
    cancel_reason VARCHAR(500) NULL,
    cancelled_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY conferences_date (pairing_id, series_id, series_date, holds_date),
    KEY conferences_start (pairing_id, starts_at),
    CONSTRAINT conferences_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id),
    CONSTRAINT conferences_series_fk FOREIGN KEY (pairing_id, series_id)
        REFERENCES conference_series (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE conferences
