/** Makes a repeated POST safe: the effect and the answer to it are stored in one transaction. */
@NullMarked
package care.duet.server.platform.idempotency;

import org.jspecify.annotations.NullMarked;
