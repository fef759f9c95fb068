--liquibase formatted sql

--changeset duet:imports-002
CREATE TABLE import_chunks (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT NOT NULL,
    packed MEDIUMBLOB NOT NULL,
    PRIMARY KEY (pairing_id, import_id, position),
    CONSTRAINT import_chunks_import_fk FOREIGN KEY (pairing_id, import_id)
        REFERENCES imports (pairing_id, id) ON DELETE CASCADE
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, delete';
--rollback DROP TABLE import_chunks
