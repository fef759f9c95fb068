/** Weighs pairs of records and says in words what the weight is made of. */
@NullMarked
package care.duet.matching.score;

import org.jspecify.annotations.NullMarked;
