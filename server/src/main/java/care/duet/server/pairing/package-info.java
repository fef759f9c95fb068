/** Pairings, their settings and states; owns the table pairings. */
@NullMarked
package care.duet.server.pairing;

import org.jspecify.annotations.NullMarked;
