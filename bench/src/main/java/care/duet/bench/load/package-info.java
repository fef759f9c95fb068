/** How fast, measured: one connection, closed and open loops. */
@NullMarked
package care.duet.bench.load;

import org.jspecify.annotations.NullMarked;
