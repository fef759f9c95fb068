--liquibase formatted sql

--changeset duet:linkage-007
-- One index alone, so that there is no choice: a database whose statistics are of the empty table
-- took the index by record for as good, and read all keys of a side for each one that it looked up.
-- The link to the record needs such an index and goes with it.
ALTER TABLE match_keys
    DROP FOREIGN KEY match_keys_record_fk,
    DROP KEY match_keys_key,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (pairing_id, match_key, party, identifier);
--rollback ALTER TABLE match_keys
--rollback     DROP PRIMARY KEY,
--rollback     ADD PRIMARY KEY (pairing_id, party, identifier, match_key),
--rollback     ADD KEY match_keys_key (pairing_id, match_key, party, identifier, initials),
--rollback     ADD CONSTRAINT match_keys_record_fk FOREIGN KEY (pairing_id, party, identifier)
--rollback         REFERENCES patient_records (pairing_id, party, identifier);
