/**
 * Makes up two sides with known true pairs, to judge accuracy and speed on as many people as
 * wanted. No person in it is real.
 */
@NullMarked
package care.duet.matching.synthetic;

import org.jspecify.annotations.NullMarked;
