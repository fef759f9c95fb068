--liquibase formatted sql

--changeset duet:task-003
ALTER TABLE tasks
    ADD COLUMN case_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER origin,
    ADD KEY tasks_case (pairing_id, case_id),
    ADD CONSTRAINT tasks_case_fk FOREIGN KEY (pairing_id, case_id) REFERENCES cases (pairing_id, id);
--rollback ALTER TABLE tasks DROP FOREIGN KEY tasks_case_fk, DROP KEY tasks_case, DROP COLUMN case_id
