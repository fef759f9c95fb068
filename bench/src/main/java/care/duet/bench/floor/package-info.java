/** A bare server that sends the product's statements and nothing else. */
@NullMarked
package care.duet.bench.floor;

import org.jspecify.annotations.NullMarked;
