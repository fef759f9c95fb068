--liquibase formatted sql

--changeset duet:combinedlist-002
CREATE TABLE combined_lists (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause VARCHAR(40) NOT NULL,
    cause_party VARCHAR(20) NOT NULL,
    cause_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cause_reason VARCHAR(1000) NULL,
    plan_risk_list_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    practice_risk_list_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    common_count INT NOT NULL,
    plan_only_count INT NOT NULL,
    practice_only_count INT NOT NULL,
    urgent_count INT NOT NULL,
    PRIMARY KEY (pairing_id, version),
    KEY combined_lists_plan_list (pairing_id, plan_risk_list_id),
    KEY combined_lists_practice_list (pairing_id, practice_risk_list_id),
    CONSTRAINT combined_lists_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id),
    CONSTRAINT combined_lists_plan_list_fk FOREIGN KEY (pairing_id, plan_risk_list_id)
        REFERENCES risk_lists (pairing_id, id),
    CONSTRAINT combined_lists_practice_list_fk FOREIGN KEY (pairing_id, practice_risk_list_id)
        REFERENCES risk_lists (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE combined_lists
