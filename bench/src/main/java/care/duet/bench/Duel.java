package care.duet.bench;

import care.duet.bench.load.Driver;
import care.duet.bench.load.Round;
import care.duet.bench.world.Jvm;
import care.duet.bench.world.Progress;

/**
 * Two servers under the same load, in turns, so that whatever else the machine does meets both.
 *
 * @param one mostly the product
 * @param other mostly the floor
 */
record Duel(String name, Side one, Side other, Options options) {

  /** How much of what it can do the slower of the two is asked for in the open loop. */
  private static final double OPEN_SHARE = 0.5;

  /** The compilers do their best for what was called 5,000 times. */
  private static final long WARM = 6000;

  Outcome run() throws InterruptedException {
    Progress.say(name + ": warming up");
    one.driver().warmUp(options.warmUp(), WARM);
    other.driver().warmUp(options.warmUp(), WARM);
    double oneCpu = -one.server().cpuSeconds();
    double otherCpu = -other.server().cpuSeconds();
    Round oneClosed = Round.empty();
    Round otherClosed = Round.empty();
    for (int i = 1; i <= options.rounds(); i++) {
      oneClosed = oneClosed.plus(one.driver().closed(options.closed()));
      otherClosed = otherClosed.plus(other.driver().closed(options.closed()));
      Progress.say(
          "%s: round %d of %d, %.0f and %.0f per second so far"
              .formatted(
                  name, i, options.rounds(), oneClosed.throughput(), otherClosed.throughput()));
    }
    double oneCost = (oneCpu + one.server().cpuSeconds()) * 1000 / oneClosed.count();
    double otherCost = (otherCpu + other.server().cpuSeconds()) * 1000 / otherClosed.count();
    double rate = OPEN_SHARE * Math.min(oneClosed.throughput(), otherClosed.throughput());
    Round oneOpen = Round.empty();
    Round otherOpen = Round.empty();
    for (int i = 1; i <= options.rounds(); i++) {
      oneOpen = oneOpen.plus(one.driver().open(options.open(), rate));
      otherOpen = otherOpen.plus(other.driver().open(options.open(), rate));
    }
    Outcome outcome =
        new Outcome(name, rate, oneCost, otherCost, oneClosed, otherClosed, oneOpen, otherOpen);
    if (outcome.errors() > 0) {
      throw new IllegalStateException(name + ": " + outcome.errors() + " requests failed");
    }
    return outcome;
  }

  /** A server and its load. */
  record Side(Driver driver, Jvm server) {}

  /**
   * What came of it.
   *
   * @param rate requests per second in the open loops
   * @param oneCost milliseconds of processor time per request, of the server alone
   */
  record Outcome(
      String name,
      double rate,
      double oneCost,
      double otherCost,
      Round oneClosed,
      Round otherClosed,
      Round oneOpen,
      Round otherOpen) {

    double throughputRatio() {
      return oneClosed.throughput() / otherClosed.throughput();
    }

    double tailRatio() {
      return oneOpen.millis(99) / otherOpen.millis(99);
    }

    long errors() {
      return oneClosed.errors() + otherClosed.errors() + oneOpen.errors() + otherOpen.errors();
    }
  }
}
