--liquibase formatted sql

--changeset duet:agenda-004
-- few patients are displaced, however many have had a place
ALTER TABLE agenda_places ADD KEY agenda_places_lost (pairing_id, lost_code, entry_id);
--rollback ALTER TABLE agenda_places DROP KEY agenda_places_lost
