/** Tells a caller who it is; owns no table. */
@NullMarked
package care.duet.server.identity;

import org.jspecify.annotations.NullMarked;
