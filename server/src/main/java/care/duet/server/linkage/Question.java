package care.duet.server.linkage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether people are asked about a pair.
 *
 * @param askedAt since when; null when nobody ever was
 * @param planSkippedAt when the plan put it off
 * @param practiceSkippedAt when the practice did
 */
public record Question(
    @Nullable Instant askedAt,
    @Nullable Instant planSkippedAt,
    @Nullable Instant practiceSkippedAt) {

  static final Question NONE = new Question(null, null, null);

  /** The question, asked now if it has not been before. */
  Question asked(Instant now) {
    return askedAt == null ? new Question(now, planSkippedAt, practiceSkippedAt) : this;
  }
}
