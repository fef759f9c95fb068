--liquibase formatted sql

--changeset duet:linkage-005
--validCheckSum: 9:4d89868f6309c83221d373dc06098a89
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'match_pairs' AND index_name = 'match_pairs_decision'
-- For a time this stood in the change set that makes the table, whose other checksum tells so.
ALTER TABLE match_pairs
    ADD KEY match_pairs_decision (pairing_id, decision, id),
    ADD KEY match_pairs_asked (pairing_id, asked_at);
--rollback ALTER TABLE match_pairs DROP KEY match_pairs_decision, DROP KEY match_pairs_asked
