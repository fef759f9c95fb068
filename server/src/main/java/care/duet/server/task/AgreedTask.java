package care.duet.server.task;

import java.time.LocalDate;

/**
 * A task that the plan has after the two sides have agreed on something.
 *
 * @param kind the word of the kind
 * @param text what is to be done, naming nobody
 * @param ownerContactId who of the plan does it
 */
public record AgreedTask(String kind, String text, String ownerContactId, LocalDate dueOn) {}
