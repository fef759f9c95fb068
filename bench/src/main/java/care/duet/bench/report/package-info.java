/** What comes out: one table, and a page to keep. */
@NullMarked
package care.duet.bench.report;

import org.jspecify.annotations.NullMarked;
