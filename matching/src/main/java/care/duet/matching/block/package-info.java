/** Finds the pairs that are worth comparing without looking at all of them. */
@NullMarked
package care.duet.matching.block;

import org.jspecify.annotations.NullMarked;
