--liquibase formatted sql

--changeset duet:imports-006
-- The kinds of files that a side has begun to send. The revision grows with every change of the
-- kind's facts, so that whatever was made of them can be known to be out of date.
CREATE TABLE fact_kinds (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    revision BIGINT NOT NULL,
    supplied BOOLEAN NOT NULL,
    PRIMARY KEY (pairing_id, kind),
    CONSTRAINT fact_kinds_pairing_fk FOREIGN KEY (pairing_id) REFERENCES pairings (pairing_id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update';
--rollback DROP TABLE fact_kinds

--changeset duet:imports-007
INSERT INTO fact_kinds (pairing_id, kind, party, revision, supplied)
SELECT pairing_id, kind, party, 1, MAX(state = 'succeeded')
  FROM imports
 GROUP BY pairing_id, kind, party;
--rollback DO 0
