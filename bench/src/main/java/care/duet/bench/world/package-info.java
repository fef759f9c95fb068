/** What is measured against: database, data, processes. */
@NullMarked
package care.duet.bench.world;

import org.jspecify.annotations.NullMarked;
