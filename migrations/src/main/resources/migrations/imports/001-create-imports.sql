--liquibase formatted sql

--changeset duet:imports-001
CREATE TABLE imports (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    format VARCHAR(20) NOT NULL,
    mode VARCHAR(20) NOT NULL,
    on_error VARCHAR(20) NOT NULL,
    date_format VARCHAR(20) NOT NULL,
    column_names TEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    ignored_columns TEXT NOT NULL,
    bytes_total BIGINT NOT NULL,
    bytes_done BIGINT NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_created BIGINT NOT NULL,
    rows_updated BIGINT NOT NULL,
    rows_unchanged BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    rows_ended BIGINT NOT NULL,
    failure_code VARCHAR(40) NULL,
    failure_detail VARCHAR(500) NULL,
    submitted_at DATETIME(6) NOT NULL,
    submitted_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    finished_at DATETIME(6) NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (pairing_id, id),
    CONSTRAINT imports_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update, delete; platform: select, delete';
--rollback DROP TABLE imports
