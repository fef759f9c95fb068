/** Tests of what the benchmark is told. */
@NullMarked
package care.duet.bench;

import org.jspecify.annotations.NullMarked;
