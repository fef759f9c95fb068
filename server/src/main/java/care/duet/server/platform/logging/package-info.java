/** How the server writes its log. */
@NullMarked
package care.duet.server.platform.logging;

import org.jspecify.annotations.NullMarked;
