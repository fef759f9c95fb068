package care.duet.server.review;

import org.jspecify.annotations.Nullable;

/**
 * How far the review of a patient is.
 *
 * @param gateAnswer the word of the answer that stands; null until somebody has answered
 * @param itemsSaid under how many items somebody has said something
 */
public record ListedReview(String entryId, @Nullable String gateAnswer, int itemsSaid) {}
