/** How fast, and how much at once. */
@NullMarked
package care.duet.bench;

import org.jspecify.annotations.NullMarked;
