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
 * @param entry the patient; the same in each pairing
 */
record Reviews(Data data, Meeting meeting, String entry) {

  static final Operation OPERATION = new Operation("save a review item", "reviews", 0.5);

  Duel.Outcome run(Jvm product, Jvm floor, Options options) throws InterruptedException {
    return new Duel(OPERATION.name(), side(product, options), side(floor, options), options).run();
  }

  private Duel.Side side(Jvm server, Options options) {
    int connections = options.connections();
    return new Duel.Side(new Driver(server.port(), connections, requests(server.port())), server);
  }

  /** Whatever the review is by now: comparing ETags costs the product the same. */
  private Requests requests(int port) {
    return connection ->
        Http.request(
            "PATCH",
            meeting.at(port, data.pairing(connection)).path("/reviews/" + entry),
            data.planKey(),
            "If-Match: *\r\n",
            Meeting.said("diagnoses"));
  }
}
