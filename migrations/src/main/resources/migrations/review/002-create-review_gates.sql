--liquibase formatted sql

--changeset duet:review-002
CREATE TABLE review_gates (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    answer VARCHAR(20) NOT NULL,
    suggested VARCHAR(20) NOT NULL,
    -- what it was suggested for, and a JSON array of the records that this was taken from
    evidence TEXT NOT NULL,
    records TEXT NOT NULL,
    demographics VARCHAR(20) NOT NULL,
    correction VARCHAR(2000) NULL,
    reason VARCHAR(2000) NULL,
    new_insurer VARCHAR(200) NULL,
    contact_details VARCHAR(2000) NULL,
    task_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    party VARCHAR(20) NOT NULL,
    on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    confirmed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, conference_id, entry_id, number),
    KEY review_gates_task (pairing_id, task_id),
    CONSTRAINT review_gates_review_fk FOREIGN KEY (pairing_id, conference_id, entry_id)
        REFERENCES reviews (pairing_id, conference_id, entry_id),
    CONSTRAINT review_gates_task_fk FOREIGN KEY (pairing_id, task_id)
        REFERENCES tasks (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE review_gates
