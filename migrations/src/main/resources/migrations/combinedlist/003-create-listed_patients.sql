--liquibase formatted sql

--changeset duet:combinedlist-003
CREATE TABLE listed_patients (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) NOT NULL,
    removed_code VARCHAR(40) NULL,
    removed_reason VARCHAR(1000) NULL,
    removed_party VARCHAR(20) NULL,
    removed_at DATETIME(6) NULL,
    urgent_party VARCHAR(20) NULL,
    urgent_reason VARCHAR(1000) NULL,
    urgent_at DATETIME(6) NULL,
    plan_confirmed_at DATETIME(6) NULL,
    practice_confirmed_at DATETIME(6) NULL,
    risk_level VARCHAR(20) NULL,
    risk_confirmed BOOLEAN NOT NULL,
    illness VARCHAR(20) NULL,
    readiness VARCHAR(20) NULL,
    social VARCHAR(20) NULL,
    health_systems VARCHAR(20) NULL,
    resources_of_care VARCHAR(20) NULL,
    assessed_party VARCHAR(20) NULL,
    assessed_at DATETIME(6) NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (pairing_id, id),
    UNIQUE KEY listed_patients_patient (pairing_id, patient_id),
    CONSTRAINT listed_patients_patient_fk FOREIGN KEY (pairing_id, patient_id)
        REFERENCES patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE listed_patients
