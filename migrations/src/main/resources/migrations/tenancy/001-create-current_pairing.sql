--liquibase formatted sql

--changeset duet:tenancy-001
-- DETERMINISTIC lets the optimizer fold the call into a constant, so that a key look-up through a
-- view stays a key look-up. MySQL with its binary log on also asks for the server's
-- log_bin_trust_function_creators before it lets an account without SUPER create a function.
CREATE FUNCTION current_pairing()
    RETURNS VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin
    DETERMINISTIC NO SQL
    RETURN @duet_pairing;
--rollback DROP FUNCTION current_pairing
