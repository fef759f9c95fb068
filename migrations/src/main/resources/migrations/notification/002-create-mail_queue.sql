--liquibase formatted sql

--changeset duet:notification-002
-- Holds only what waits, so it is small, and looking for what is due reads it all.
CREATE TABLE mail_queue (
    pairing_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    notification_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party VARCHAR(20) NOT NULL,
    attempt_at DATETIME(6) NOT NULL,
    PRIMARY KEY (pairing_id, notification_id),
    CONSTRAINT mail_queue_notification_fk FOREIGN KEY (pairing_id, notification_id)
        REFERENCES notifications (pairing_id, id)
)
    ENGINE = InnoDB
    DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    COMMENT 'app: select, insert, update, delete; platform: select';
--rollback DROP TABLE mail_queue
