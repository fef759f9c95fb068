package care.duet.matching.score;

/** What is decided about a pair. */
public enum Outcome {
  /** One person, linked without asking. */
  CERTAIN,
  /** Perhaps one person: somebody must look. */
  PROBABLE,
  /** Not linked. */
  NONE
}
