--liquibase formatted sql

--changeset duet:packet-001
CREATE TABLE packet_completeness (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    present INT NOT NULL,
    absent INT NOT NULL,
    not_supplied INT NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (pairing_id, patient_id),
    CONSTRAINT packet_completeness_patient_fk FOREIGN KEY (pairing_id, patient_id)
        REFERENCES patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE packet_completeness
