/**
 * Who leads the care of a patient whom both sides care for together: decisions, the case that they
 * open, its goal, and what follows from them.
 */
@NullMarked
package care.duet.server.cases;

import org.jspecify.annotations.NullMarked;
