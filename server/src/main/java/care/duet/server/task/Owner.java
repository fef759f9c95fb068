package care.duet.server.task;

import org.jspecify.annotations.Nullable;

/**
 * Who is to do a task.
 *
 * @param party the side's word
 * @param contactId the person or department of that side; null while nobody is named
 */
record Owner(String party, @Nullable String contactId) {}
