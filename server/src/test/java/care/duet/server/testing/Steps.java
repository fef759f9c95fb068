package care.duet.server.testing;

/** Runs steps that have no business failing. */
final class Steps {
  private Steps() {}

  static void run(Step step) {
    try {
      step.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  interface Step {
    void run() throws Exception;
  }
}
