--liquibase formatted sql

--changeset duet:linkage-001
CREATE TABLE match_keys (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    identifier VARCHAR(100) NOT NULL,
    match_key VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    initials VARCHAR(8) NOT NULL,
    PRIMARY KEY (pairing_id, party, identifier, match_key),
    KEY match_keys_key (pairing_id, match_key, party, identifier, initials),
    CONSTRAINT match_keys_record_fk FOREIGN KEY (pairing_id, party, identifier)
        REFERENCES patient_records (pairing_id, party, identifier)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, delete';
--rollback DROP TABLE match_keys
