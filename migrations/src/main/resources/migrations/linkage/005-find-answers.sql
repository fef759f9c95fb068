--liquibase formatted sql

--changeset duet:linkage-005
ALTER TABLE match_pairs
    ADD KEY match_pairs_decision (pairing_id, decision, id),
    ADD KEY match_pairs_asked (pairing_id, asked_at);
--rollback ALTER TABLE match_pairs DROP KEY match_pairs_decision, DROP KEY match_pairs_asked
