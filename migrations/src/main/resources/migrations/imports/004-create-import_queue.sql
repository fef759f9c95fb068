--liquibase formatted sql

--changeset duet:imports-004
CREATE TABLE import_queue (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lease_holder VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    leased_until DATETIME(6) NULL,
    PRIMARY KEY (pairing_id, import_id),
    CONSTRAINT import_queue_import_fk FOREIGN KEY (pairing_id, import_id)
        REFERENCES imports (pairing_id, id) ON DELETE CASCADE
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update, delete; platform: select, update';
--rollback DROP TABLE import_queue
