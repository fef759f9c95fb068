package care.duet.bench;

import care.duet.bench.load.Caller;
import care.duet.bench.load.Crew;
import care.duet.bench.load.Timings;
import care.duet.bench.world.Http;
import care.duet.bench.world.Meeting;
import care.duet.bench.world.Progress;
import care.duet.bench.world.Site;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Many conferences in progress at once, in pairings of their own. In each some people read the
 * review of a patient and write one of its items, again and again; each has a patient to speak of.
 *
 * @param meeting the conference; it has the same id in each pairing
 */
record Calls(Meeting meeting, Site site) {

  static final int CONFERENCES = 200;
  static final int PEOPLE = 3;
  static final String READ = "read";
  static final String WRITE = "write";

  /** Between one thing that somebody writes down and the next. */
  static final Duration PACE = Duration.ofSeconds(12);

  private static final int WARM_PACES = 2;
  private static final int MEASURED_PACES = 3;

  Timings run(int port, Options options) throws InterruptedException {
    List<String> entries = meeting.at(port, site.data().pairing()).entries();
    Crew crew =
        new Crew(
            port,
            CONFERENCES * PEOPLE,
            PACE,
            (connection, caller) ->
                review(
                    caller,
                    meeting.at(port, site.data().pairing(connection % CONFERENCES)),
                    entries.get(connection / CONFERENCES),
                    connection / CONFERENCES % 2 == 0));
    Progress.say("calls: warming up");
    crew.run(PACE.multipliedBy(options.quick() ? 1 : WARM_PACES));
    Progress.say("calls: measuring");
    Timings timings = crew.run(PACE.multipliedBy(options.quick() ? 1 : MEASURED_PACES));
    timings.firstError().ifPresent(error -> Progress.say("calls: an error, " + error));
    return timings;
  }

  private static void review(Caller caller, Meeting meeting, String entry, boolean planSpeaks)
      throws IOException {
    String path = meeting.path("/reviews/" + entry);
    String key = planSpeaks ? meeting.plan().key() : meeting.practice().key();
    caller.send(READ, Http.request("GET", path, key, "", ""));
    caller.send(
        WRITE,
        Http.request(
            "PATCH",
            path,
            key,
            "If-Match: " + caller.header("ETag") + "\r\n",
            Meeting.said(planSpeaks ? "diagnoses" : "health_profile")));
  }
}
