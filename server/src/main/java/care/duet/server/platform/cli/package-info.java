/** What the commands share. */
@NullMarked
package care.duet.server.platform.cli;

import org.jspecify.annotations.NullMarked;
