--liquibase formatted sql

--changeset duet:imports-003
CREATE TABLE import_errors (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    line BIGINT NOT NULL,
    column_name VARCHAR(200) NULL,
    code VARCHAR(40) NOT NULL,
    message VARCHAR(300) NOT NULL,
    PRIMARY KEY (pairing_id, import_id, number),
    CONSTRAINT import_errors_import_fk FOREIGN KEY (pairing_id, import_id)
        REFERENCES imports (pairing_id, id) ON DELETE CASCADE
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, delete';
--rollback DROP TABLE import_errors
