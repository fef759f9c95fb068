--liquibase formatted sql

--changeset duet:combinedlist-001
CREATE TABLE combined_list_heads (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    revision INT NOT NULL,
    PRIMARY KEY (pairing_id),
    CONSTRAINT combined_list_heads_pairing_fk FOREIGN KEY (pairing_id)
        REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE combined_list_heads
