/** Holds the code to its design: who may know whom, and what every statement must name. */
@NullMarked
package care.duet.server.architecture;

import org.jspecify.annotations.NullMarked;
