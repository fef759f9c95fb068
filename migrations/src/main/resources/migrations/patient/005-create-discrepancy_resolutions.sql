--liquibase formatted sql

--changeset duet:patient-005
CREATE TABLE discrepancy_resolutions (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    field VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plan_value VARCHAR(500) NOT NULL,
    practice_value VARCHAR(500) NOT NULL,
    value VARCHAR(500) NOT NULL,
    note VARCHAR(500) NULL,
    resolved_party VARCHAR(20) NOT NULL,
    resolved_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    resolved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, patient_id, field),
    CONSTRAINT discrepancy_resolutions_patient_fk FOREIGN KEY (pairing_id, patient_id)
        REFERENCES patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE discrepancy_resolutions
