--liquibase formatted sql

--changeset duet:notification-003
-- the first attempt since it was queued, from which on it is tried for so long
ALTER TABLE notifications ADD COLUMN email_tried_at DATETIME(6) NULL;
--rollback ALTER TABLE notifications DROP COLUMN email_tried_at
