--liquibase formatted sql

--changeset duet:review-003
CREATE TABLE review_items (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    item VARCHAR(40) NOT NULL,
    -- NULL when it was taken back
    text VARCHAR(2000) NULL,
    party VARCHAR(20) NOT NULL,
    on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    said_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id, item),
    CONSTRAINT review_items_review_fk FOREIGN KEY (pairing_id, conference_id, entry_id)
        REFERENCES reviews (pairing_id, conference_id, entry_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE review_items
