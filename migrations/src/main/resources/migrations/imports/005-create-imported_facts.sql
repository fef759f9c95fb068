--liquibase formatted sql

--changeset duet:imports-005
CREATE TABLE imported_facts (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    identifier VARCHAR(100) NOT NULL,
    fact_key VARCHAR(255) NOT NULL,
    starts_on DATE NULL,
    ends_on DATE NULL,
    content TEXT NOT NULL,
    import_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (pairing_id, kind, identifier, fact_key),
    CONSTRAINT imported_facts_import_fk FOREIGN KEY (pairing_id, import_id)
        REFERENCES imports (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE imported_facts
