/** The combined list, version by version; owns combined_lists and what hangs on it. */
@NullMarked
package care.duet.server.combinedlist;

import org.jspecify.annotations.NullMarked;
