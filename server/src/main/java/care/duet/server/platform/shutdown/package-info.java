/** How the process ends: unready first, then without new work, then with nothing left undone. */
@NullMarked
package care.duet.server.platform.shutdown;

import org.jspecify.annotations.NullMarked;
