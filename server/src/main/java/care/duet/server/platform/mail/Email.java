package care.duet.server.platform.mail;

/**
 * An e-mail of plain text.
 *
 * @param id stays the same however often it is tried, so that a mailbox can tell repetitions
 * @param to the address of one person
 */
public record Email(String id, String to, String subject, String text) {}
