--liquibase formatted sql

--changeset duet:cases-003
CREATE TABLE case_documentation (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    place VARCHAR(20) NOT NULL,
    party VARCHAR(20) NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    documented_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, case_id, number, place, party),
    CONSTRAINT case_documentation_decision_fk FOREIGN KEY (pairing_id, case_id, number)
        REFERENCES case_decisions (pairing_id, case_id, number)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE case_documentation
