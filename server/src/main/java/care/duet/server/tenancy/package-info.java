/**
 * The walls between pairings. Exists so that no feature can reach the database without saying which
 * pairing it works for, and none can choose that pairing itself.
 */
@NullMarked
package care.duet.server.tenancy;

import org.jspecify.annotations.NullMarked;
