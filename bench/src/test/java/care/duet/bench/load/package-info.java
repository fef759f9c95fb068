@NullMarked
package care.duet.bench.load;

import org.jspecify.annotations.NullMarked;
