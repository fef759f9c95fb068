--liquibase formatted sql

--changeset duet:task-004
-- the conference that it was agreed on in; NULL when it was in none
ALTER TABLE tasks
    ADD COLUMN conference_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD KEY tasks_conference (pairing_id, conference_id),
    ADD CONSTRAINT tasks_conference_fk FOREIGN KEY (pairing_id, conference_id)
        REFERENCES conferences (pairing_id, id);
--rollback ALTER TABLE tasks
--rollback     DROP FOREIGN KEY tasks_conference_fk,
--rollback     DROP KEY tasks_conference,
--rollback     DROP COLUMN conference_id;
