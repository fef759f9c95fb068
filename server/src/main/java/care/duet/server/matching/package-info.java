/** The record-linkage engine on the command line; see docs/matching.md. */
@NullMarked
package care.duet.server.matching;

import org.jspecify.annotations.NullMarked;
