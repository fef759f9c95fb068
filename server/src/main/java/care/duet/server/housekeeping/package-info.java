/** Deletes what has outlived its promise. */
@NullMarked
package care.duet.server.housekeeping;

import org.jspecify.annotations.NullMarked;
