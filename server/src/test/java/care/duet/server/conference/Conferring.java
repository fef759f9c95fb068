package care.duet.server.conference;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The conferences of a pairing as its members agree on them. */
record Conferring(TestPairing pairing) {

  static final String SERIES = "/conference-series";
  static final String CONFERENCES = "/conferences";

  /** Sends a series; {@code more} is further JSON members, or empty. */
  Answer sendSeries(String startsOn, String startTime, String more) {
    return pairing
        .plan()
        .post(
            pairing.path(SERIES),
            "{\"starts_on\": \"%s\", \"start_time\": \"%s\"%s}"
                .formatted(startsOn, startTime, more.isEmpty() ? "" : ", " + more));
  }

  /** Makes a series; answers its id. */
  String series(String startsOn, String startTime, String more) {
    Answer made = sendSeries(startsOn, startTime, more);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }

  Answer readSeries(String id) {
    return pairing.practice().get(pairing.path(SERIES + "/" + id));
  }

  /** Changes a series as it is now, whatever it is. */
  Answer changeSeries(String id, String body) {
    return pairing.practice().with("If-Match", "*").patch(pairing.path(SERIES + "/" + id), body);
  }

  Answer endSeries(String id) {
    return pairing
        .plan()
        .post(pairing.path(SERIES + "/" + id + "/end"), "{\"reason\": \"all done\"}");
  }

  /** Sends a single conference; {@code more} is further JSON members, or empty. */
  Answer send(Api caller, String startsAt, String more) {
    return caller.post(
        pairing.path(CONFERENCES),
        "{\"starts_at\": \"%s\"%s}".formatted(startsAt, more.isEmpty() ? "" : ", " + more));
  }

  /** Schedules a single conference; answers its id. */
  String single(String startsAt) {
    Answer made = send(pairing.practice(), startsAt, "");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }

  Answer read(String id) {
    return pairing.plan().get(pairing.path(CONFERENCES + "/" + id));
  }

  /** Changes a conference as it is now, whatever it is. */
  Answer change(String id, String body) {
    return pairing
        .practice()
        .with("If-Match", "*")
        .patch(pairing.path(CONFERENCES + "/" + id), body);
  }

  Answer cancel(String id) {
    return pairing
        .practice()
        .post(
            pairing.path(CONFERENCES + "/" + id + "/cancel"),
            "{\"code\": \"holiday\", \"reason\": \"Thanksgiving\"}");
  }

  /** A list of conferences; the query begins with a question mark, or is empty. */
  Answer list(String query) {
    return pairing.practice().get(pairing.path(CONFERENCES + query));
  }

  /** Every conference that is not cancelled, by its start. */
  List<JsonNode> scheduled() {
    return items(list("?state=scheduled&limit=200"));
  }

  /** When every conference starts that is not cancelled. */
  List<String> starts() {
    return texts(scheduled(), "starts_at");
  }

  /** The conference of a date of a series. */
  JsonNode of(String date) {
    return items(list("?limit=200")).stream()
        .filter(item -> item.path("series_date").asText().equals(date))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  static List<JsonNode> items(Answer page) {
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return StreamSupport.stream(page.json().path("items").spliterator(), false).toList();
  }

  static List<String> texts(List<JsonNode> items, String field) {
    return items.stream().map(item -> item.path(field).asText()).toList();
  }
}
