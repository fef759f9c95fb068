/** Decides which records of two sides, or of one, are linked. */
@NullMarked
package care.duet.matching.link;

import org.jspecify.annotations.NullMarked;
