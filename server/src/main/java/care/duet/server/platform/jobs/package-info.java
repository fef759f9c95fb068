/** Work that is done at its time by one of the servers that share the database. */
@NullMarked
package care.duet.server.platform.jobs;

import org.jspecify.annotations.NullMarked;
