--liquibase formatted sql

--changeset duet:task-002
CREATE TABLE task_events (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    move VARCHAR(20) NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    party VARCHAR(20) NOT NULL,
    client_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    from_state VARCHAR(20) NULL,
    to_state VARCHAR(20) NOT NULL,
    from_party VARCHAR(20) NULL,
    to_party VARCHAR(20) NOT NULL,
    from_contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_contact_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    field VARCHAR(20) NULL,
    from_value VARCHAR(2000) NULL,
    to_value VARCHAR(2000) NULL,
    words VARCHAR(2000) NULL,
    PRIMARY KEY (pairing_id, task_id, number),
    CONSTRAINT task_events_task_fk FOREIGN KEY (pairing_id, task_id)
        REFERENCES tasks (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert';
--rollback DROP TABLE task_events
