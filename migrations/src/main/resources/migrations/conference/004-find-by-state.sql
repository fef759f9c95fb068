--liquibase formatted sql

--changeset duet:conference-004
-- those that are prepared or in progress are few, however many were held
ALTER TABLE conferences ADD KEY conferences_state (pairing_id, state, starts_at, id);
--rollback ALTER TABLE conferences DROP KEY conferences_state
