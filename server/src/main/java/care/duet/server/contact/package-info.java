/** The people of both teams and how to reach them; owns the table contacts. */
@NullMarked
package care.duet.server.contact;

import org.jspecify.annotations.NullMarked;
