--liquibase formatted sql

--changeset duet:combinedlist-004
CREATE TABLE combined_list_entries (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    list_version INT NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT NULL,
    named_by VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    plan_member_id VARCHAR(100) NULL,
    mrn VARCHAR(100) NULL,
    given_name VARCHAR(100) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    suffix VARCHAR(20) NULL,
    birth_date DATE NOT NULL,
    sex VARCHAR(20) NULL,
    plan_rank INT NULL,
    plan_score DECIMAL(12,4) NULL,
    plan_additional BOOLEAN NULL,
    practice_rank INT NULL,
    pcp_designated BOOLEAN NULL,
    practice_additional BOOLEAN NULL,
    plan_drivers LONGTEXT NULL,
    practice_drivers LONGTEXT NULL,
    urgent_party VARCHAR(20) NULL,
    urgent_reason VARCHAR(1000) NULL,
    urgent_at DATETIME(6) NULL,
    removed_code VARCHAR(40) NULL,
    removed_reason VARCHAR(1000) NULL,
    removed_party VARCHAR(20) NULL,
    removed_at DATETIME(6) NULL,
    PRIMARY KEY (pairing_id, list_version, entry_id),
    KEY combined_list_entries_entry (pairing_id, entry_id),
    KEY combined_list_entries_position (pairing_id, list_version, position),
    CONSTRAINT combined_list_entries_list_fk FOREIGN KEY (pairing_id, list_version)
        REFERENCES combined_lists (pairing_id, version),
    CONSTRAINT combined_list_entries_entry_fk FOREIGN KEY (pairing_id, entry_id)
        REFERENCES listed_patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE combined_list_entries
