--liquibase formatted sql

--changeset duet:cases-004
CREATE TABLE case_goals (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    text VARCHAR(2000) NOT NULL,
    confirmed_with_patient BOOLEAN NOT NULL,
    reason VARCHAR(2000) NULL,
    party VARCHAR(20) NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    set_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, case_id, number),
    CONSTRAINT case_goals_case_fk FOREIGN KEY (pairing_id, case_id)
        REFERENCES cases (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE case_goals
