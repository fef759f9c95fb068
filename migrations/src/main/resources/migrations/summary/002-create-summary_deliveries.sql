--liquibase formatted sql

--changeset duet:summary-002
CREATE TABLE summary_deliveries (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    delivered_at DATETIME(6) NOT NULL,
    -- NULL until the contact has confirmed to have read it
    read_at DATETIME(6) NULL,
    PRIMARY KEY (pairing_id, conference_id, number, contact_id),
    KEY summary_deliveries_contact (pairing_id, contact_id),
    CONSTRAINT summary_deliveries_summary_fk FOREIGN KEY (pairing_id, conference_id, number)
        REFERENCES conference_summaries (pairing_id, conference_id, number),
    CONSTRAINT summary_deliveries_contact_fk FOREIGN KEY (pairing_id, contact_id)
        REFERENCES contacts (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE summary_deliveries
