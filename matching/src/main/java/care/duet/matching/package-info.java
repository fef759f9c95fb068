/**
 * Finds the records of two sides that mean the same person (Fellegi-Sunter record linkage). Knows
 * no database, no framework and no pairing: records go in, links with their reasons come out.
 */
@NullMarked
package care.duet.matching;

import org.jspecify.annotations.NullMarked;
