/** Tells operators whether the server can work. */
@NullMarked
package care.duet.server.health;

import org.jspecify.annotations.NullMarked;
