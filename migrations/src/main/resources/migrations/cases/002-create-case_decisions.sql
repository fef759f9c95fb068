--liquibase formatted sql

--changeset duet:cases-002
CREATE TABLE case_decisions (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    -- where it was decided; NULL between conferences
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    led_by VARCHAR(20) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    plan_recommendation VARCHAR(20) NULL,
    practice_recommendation VARCHAR(20) NULL,
    agreed_by_plan VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agreed_by_practice VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the timetable of the plan's reports; NULL when there are none
    first_interval_days INT NULL,
    first_period_months INT NULL,
    later_interval_months INT NULL,
    party VARCHAR(20) NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_on DATE NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, case_id, number),
    KEY case_decisions_conference (pairing_id, conference_id, entry_id),
    KEY case_decisions_entry (pairing_id, entry_id),
    KEY case_decisions_plan (pairing_id, agreed_by_plan),
    KEY case_decisions_practice (pairing_id, agreed_by_practice),
    CONSTRAINT case_decisions_case_fk FOREIGN KEY (pairing_id, case_id)
        REFERENCES cases (pairing_id, id),
    CONSTRAINT case_decisions_conference_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conferences (pairing_id, id),
    CONSTRAINT case_decisions_entry_fk FOREIGN KEY (pairing_id, entry_id)
        REFERENCES listed_patients (pairing_id, id),
    CONSTRAINT case_decisions_plan_fk FOREIGN KEY (pairing_id, agreed_by_plan)
        REFERENCES contacts (pairing_id, id),
    CONSTRAINT case_decisions_practice_fk FOREIGN KEY (pairing_id, agreed_by_practice)
        REFERENCES contacts (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE case_decisions
