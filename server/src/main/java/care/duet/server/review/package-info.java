/**
 * What is said of a patient in the call, the gate first; owns the tables reviews, review_gates and
 * review_items.
 */
@NullMarked
package care.duet.server.review;

import org.jspecify.annotations.NullMarked;
