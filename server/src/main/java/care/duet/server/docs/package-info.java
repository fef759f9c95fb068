/** Serves the specification, the interactive reference and a page for each kind of problem. */
@NullMarked
package care.duet.server.docs;

import org.jspecify.annotations.NullMarked;
