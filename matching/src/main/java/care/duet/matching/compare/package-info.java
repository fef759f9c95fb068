/** Says per field how far two prepared records agree. */
@NullMarked
package care.duet.matching.compare;

import org.jspecify.annotations.NullMarked;
