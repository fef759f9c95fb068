package care.duet.bench;

import care.duet.bench.load.Driver;
import care.duet.bench.load.Requests;
import care.duet.bench.world.Data;
import care.duet.bench.world.Http;
import care.duet.bench.world.Jvm;
import care.duet.bench.world.Meeting;

/**
 * One item of a review that is saved, by each connection in a pairing of its own.
 *
 * @param conference the same in each pairing
 * @param entry the patient, the same in each pairing
 */
record Reviews(Data data, String conference, String entry) {

  static final Operation OPERATION = new Operation("save a review item", "reviews", 0.5);

  /** Those of the first patient of a conference. */
  static Reviews of(Data data, Meeting meeting) {
    return new Reviews(data, meeting.conference(), meeting.entries().get(0));
  }

  Duel.Outcome run(Jvm product, Jvm floor, Options options) throws InterruptedException {
    return new Duel(OPERATION.name(), side(product, options), side(floor, options), options).run();
  }

  private Duel.Side side(Jvm server, Options options) {
    return new Duel.Side(new Driver(server.port(), options.connections(), requests()), server);
  }

  /** Whatever the review is by now: comparing ETags costs the product the same. */
  Requests requests() {
    return connection ->
        Http.request(
            "PATCH",
            "/v1/pairings/%s/conferences/%s/reviews/%s"
                .formatted(data.pairing(connection), conference, entry),
            data.planKey(),
            "If-Match: *\r\n",
            Meeting.said("diagnoses"));
  }
}
