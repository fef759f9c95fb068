--liquibase formatted sql

--changeset duet:contact-002
ALTER TABLE contacts ADD COLUMN client_ids LONGTEXT NULL;
--rollback ALTER TABLE contacts DROP COLUMN client_ids
