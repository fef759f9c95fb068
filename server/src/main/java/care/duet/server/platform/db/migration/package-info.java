/** Brings the schema to its newest state, and rebuilds the wall of views and grants on it. */
@NullMarked
package care.duet.server.platform.db.migration;

import org.jspecify.annotations.NullMarked;
