--liquibase formatted sql

--changeset duet:audit-003
ALTER TABLE audit_events
    ADD KEY audit_events_target (pairing_id, target_id, occurred_at),
    COMMENT 'app: select, insert';
--rollback ALTER TABLE audit_events DROP KEY audit_events_target, COMMENT 'app: insert'
