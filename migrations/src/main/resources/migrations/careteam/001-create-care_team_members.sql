--liquibase formatted sql

--changeset duet:careteam-001
CREATE TABLE care_team_members (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    identifier VARCHAR(100) NOT NULL,
    contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(40) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    -- TRUE or NULL, because a unique key lets any number of NULLs pass
    is_open BOOLEAN NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY care_team_members_open (pairing_id, party, identifier, contact_id, role, is_open),
    KEY care_team_members_contact (pairing_id, contact_id),
    CONSTRAINT care_team_members_record_fk FOREIGN KEY (pairing_id, party, identifier)
        REFERENCES patient_records (pairing_id, party, identifier),
    CONSTRAINT care_team_members_contact_fk FOREIGN KEY (pairing_id, contact_id)
        REFERENCES contacts (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE care_team_members
