/** What the levels of agreement weigh, and how that is estimated from the records themselves. */
@NullMarked
package care.duet.matching.model;

import org.jspecify.annotations.NullMarked;
