--liquibase formatted sql

--changeset duet:audit-004
ALTER TABLE audit_events
    ADD COLUMN on_behalf_of VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
--rollback ALTER TABLE audit_events DROP COLUMN on_behalf_of
