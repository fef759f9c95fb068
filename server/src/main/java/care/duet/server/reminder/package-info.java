/** Tells people once a day what is due and what is overdue. */
@NullMarked
package care.duet.server.reminder;

import org.jspecify.annotations.NullMarked;
