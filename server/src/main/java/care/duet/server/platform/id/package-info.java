/** Ids the server makes. */
@NullMarked
package care.duet.server.platform.id;

import org.jspecify.annotations.NullMarked;
