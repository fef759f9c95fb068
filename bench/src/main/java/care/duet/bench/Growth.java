package care.duet.bench;

import care.duet.bench.load.Driver;
import care.duet.bench.load.Round;
import care.duet.bench.world.Database;
import care.duet.bench.world.Home;
import care.duet.bench.world.Http;
import care.duet.bench.world.Meeting;
import care.duet.bench.world.Product;
import care.duet.bench.world.Progress;
import care.duet.bench.world.Repeats;
import care.duet.bench.world.Site;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pairing asks for day by day, with one conference in its history and with many. Both have
 * the same people, open tasks and conferences ahead, and get pages of one length.
 *
 * @param one of the pairing with one conference
 * @param many of the pairing with many
 */
record Growth(Meeting one, Meeting many) {

  static final int HELD = 200;

  /** Conferences that nobody has prepared yet. */
  private static final int AHEAD = 10;

  private static final int AT_ONCE = 25;
  private static final int TURNS = 4;
  private static final int WARM = 300;

  private static final List<String> LISTS =
      List.of(
          "/conferences?limit=10",
          "/conferences?order=newest_first&limit=10",
          "/conferences?state=scheduled&limit=10",
          "/tasks?limit=10",
          "/tasks?open=true&limit=10",
          "/cases?limit=10",
          "/cases?state=open&limit=10",
          "/combined-list");

  /** Two pairings; what is held in one is repeated in the other. */
  static Growth fresh(Home home, Database database, Product product, String tables)
      throws Exception {
    Site.Prepared<Meeting> prepared =
        Site.fresh(
            home,
            database,
            product,
            tables,
            2,
            (port, data) -> {
              Meeting meeting = Meeting.scheduled(home, port, data);
              try (Connection connection = database.unwalled(tables)) {
                Repeats.schedule(connection, data.pairing(), meeting.conference(), AHEAD);
              }
              meeting.begun().close();
              return meeting;
            });
    Meeting one = prepared.made();
    Meeting many = one.at(one.plan().port(), prepared.site().data().pairing(1));
    try (Connection connection = database.unwalled(tables)) {
      Repeats.hold(connection, many.pairing(), many.conference(), HELD - 1);
    }
    return new Growth(one.number(1), many.number(1));
  }

  List<Outcome> run(int port, Options options) throws IOException {
    Progress.say("submitting as many lists as there were conferences");
    for (int i = 1; i < HELD; i++) {
      Meeting.submit(new Http(port, many.plan().key()), many.pairing());
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (String list : LISTS) {
      outcomes.add(compare(list, options, get(port, one, list), get(port, many, list)));
    }
    outcomes.add(compare("generate an agenda", options, agenda(port, one), agenda(port, many)));
    return outcomes;
  }

  /** One connection, because it is asked how long a thing takes and not how many there can be. */
  private static Outcome compare(String name, Options options, Driver one, Driver many)
      throws IOException {
    Round sumOfOne = Round.empty();
    Round sumOfMany = Round.empty();
    one.count(WARM);
    many.count(WARM);
    for (int i = 0; i < TURNS * options.rounds(); i++) {
      sumOfOne = sumOfOne.plus(one.count(AT_ONCE));
      sumOfMany = sumOfMany.plus(many.count(AT_ONCE));
    }
    if (sumOfOne.errors() + sumOfMany.errors() > 0) {
      throw new IllegalStateException(name + ": not every answer was a success");
    }
    Outcome outcome = new Outcome(name, sumOfOne, sumOfMany);
    Progress.say("%s: %.2f".formatted(name, outcome.ratio()));
    return outcome;
  }

  private static Driver get(int port, Meeting meeting, String list) {
    byte[] request =
        Http.request(
            "GET", "/v1/pairings/" + meeting.pairing() + list, meeting.plan().key(), "", "");
    return new Driver(port, 1, connection -> request);
  }

  /** The agenda of the next conference, again and again: a draft can be. */
  private static Driver agenda(int port, Meeting meeting) {
    return new Driver(port, 1, connection -> meeting.post("/agenda", "{}"));
  }

  /** What one request takes with one conference in the history, and with many. */
  record Outcome(String name, Round one, Round many) {
    double ratio() {
      return many.millis(50) / one.millis(50);
    }
  }
}
