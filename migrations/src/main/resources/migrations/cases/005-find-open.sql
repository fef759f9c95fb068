--liquibase formatted sql

--changeset duet:cases-005
-- lists show the newest case first; those that are open are found without reading all others
ALTER TABLE cases ADD KEY cases_newest (pairing_id, open, id);
--rollback ALTER TABLE cases DROP KEY cases_newest
