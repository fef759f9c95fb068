--liquibase formatted sql

--changeset duet:review-004
ALTER TABLE reviews
    ADD COLUMN next_update_on DATE NULL,
    -- a JSON array of contacts; NULL when none were exchanged
    ADD COLUMN front_line TEXT NULL;
--rollback ALTER TABLE reviews DROP COLUMN next_update_on, DROP COLUMN front_line
