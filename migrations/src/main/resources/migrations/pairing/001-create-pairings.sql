--liquibase formatted sql

--changeset duet:pairing-001
CREATE TABLE pairings (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    plan_organization_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    practice_organization_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) NOT NULL,
    settings LONGTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (pairing_id),
    UNIQUE KEY pairings_organizations (plan_organization_id, practice_organization_id),
    KEY pairings_practice (practice_organization_id),
    CONSTRAINT pairings_plan_fk FOREIGN KEY (plan_organization_id) REFERENCES organizations (id),
    CONSTRAINT pairings_practice_fk FOREIGN KEY (practice_organization_id) REFERENCES organizations (id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select; platform: select, insert, update';
--rollback DROP TABLE pairings
