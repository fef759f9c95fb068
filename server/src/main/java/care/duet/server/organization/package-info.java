/** Health plans, practices and community partners; owns the table organizations. */
@NullMarked
package care.duet.server.organization;

import org.jspecify.annotations.NullMarked;
