/** How fast the record-linkage engine is, and how it grows. */
@NullMarked
package care.duet.bench.matching;

import org.jspecify.annotations.NullMarked;
