--liquibase formatted sql

--changeset duet:task-005
-- What is open is found without reading all that is done. By state alone: with the due date behind
-- it, where a page begins leads MariaDB to read all states.
ALTER TABLE tasks ADD KEY tasks_state (pairing_id, state);
--rollback ALTER TABLE tasks DROP KEY tasks_state
