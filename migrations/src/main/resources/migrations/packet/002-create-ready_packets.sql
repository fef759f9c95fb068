--liquibase formatted sql

--changeset duet:packet-002
-- Packets as the API shows them, each with what it was made from: the patient's version, the sum of
-- the revisions of the facts, and the form in which the server wrote it.
CREATE TABLE ready_packets (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_version INT NOT NULL,
    facts_revision BIGINT NOT NULL,
    form INT NOT NULL,
    records TEXT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (pairing_id, patient_id),
    CONSTRAINT ready_packets_patient_fk FOREIGN KEY (pairing_id, patient_id)
        REFERENCES patients (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE ready_packets
