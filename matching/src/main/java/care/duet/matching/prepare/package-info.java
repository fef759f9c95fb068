/**
 * Makes records comparable: what two systems write differently by habit is made equal, and what
 * they write when they do not know becomes unknown.
 */
@NullMarked
package care.duet.matching.prepare;

import org.jspecify.annotations.NullMarked;
