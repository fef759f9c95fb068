package care.duet.server.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A pairing whose members plan their conferences. */
public record Planning(TestPairing pairing) {

  /** A conference so many days from now; answers its id. */
  public String conference(int days) {
    return conferenceAt(Instant.now().truncatedTo(ChronoUnit.HOURS).plus(days, ChronoUnit.DAYS));
  }

  /** A conference at a time, written as in the API; answers its id. */
  public String at(String start) {
    return conferenceAt(Instant.parse(start));
  }

  private String conferenceAt(Instant start) {
    Answer made =
        pairing
            .plan()
            .post(pairing.path("/conferences"), "{\"starts_at\": \"%s\"}".formatted(start));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("/id");
  }

  public void submit(Api side, Lists list) {
    Answer submitted = side.post(pairing.path("/risk-lists"), list.json());
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
  }

  /** A patient who cannot wait; answers the entry. */
  public String urgent(String mrn, String family) {
    Answer added =
        pairing
            .practice()
            .post(
                pairing.path("/combined-list/urgent-additions"),
                """
                {"mrn": "%s", "given_name": "Ada", "family_name": "%s", "birth_date": "1951-03-04",
                 "reason": "Discharged yesterday"}
                """
                    .formatted(mrn, family));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.text("/id");
  }

  /** The entry of the combined list that a side's identifier leads to. */
  public String entry(String field, String identifier) {
    for (JsonNode entry :
        pairing.plan().get(pairing.path("/combined-list")).json().path("entries")) {
      if (entry.path(field).asText().equals(identifier)) {
        return entry.path("id").asText();
      }
    }
    throw new IllegalArgumentException(identifier);
  }

  public Answer sendGenerate(Api side, String conference, String body) {
    return side.post(path(conference, ""), body);
  }

  public Answer generate(String conference, String body) {
    Answer made = sendGenerate(pairing.plan(), conference, body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  public Answer read(String conference) {
    return pairing.practice().get(path(conference, ""));
  }

  public Answer reorder(String conference, String etag, List<String> entries) {
    return pairing
        .plan()
        .with("If-Match", etag)
        .patch(
            path(conference, ""), "{\"entry_ids\": [\"" + String.join("\", \"", entries) + "\"]}");
  }

  public Answer add(Api side, String conference, String entry) {
    return side.post(
        path(conference, "/patients"),
        "{\"entry_id\": \"%s\", \"reason\": \"Fell last night\"}".formatted(entry));
  }

  public Answer drop(String conference, String entry) {
    return pairing
        .plan()
        .post(
            path(conference, "/patients/" + entry + "/remove"),
            "{\"reason\": \"Already spoken of\"}");
  }

  public Answer packet(String conference, String entry) {
    return pairing.practice().get(path(conference, "/patients/" + entry + "/packet"));
  }

  public Answer publish(Api side, String conference) {
    return side.post(path(conference, "/publish"), "");
  }

  /**
   * Puts the plan's list on the agenda of a conference so many days from now and begins the call.
   */
  public String begun(int days) {
    return begun(conference(days));
  }

  /** The same at a time, written as in the API. */
  public String begunAt(String start) {
    return begun(at(start));
  }

  private String begun(String conference) {
    generate(conference, "{}");
    assertThat(publish(pairing.plan(), conference).status()).isEqualTo(200);
    start(conference);
    return conference;
  }

  /** Begins a call. */
  public void start(String conference) {
    Answer begun =
        pairing.practice().post(pairing.path("/conferences/" + conference + "/start"), "");
    assertThat(begun.status()).as(begun.body()).isEqualTo(200);
  }

  /** What an agenda says of each of its patients at a field, in order. */
  public static List<String> patients(Answer agenda, String pointer) {
    return texts(agenda, "/patients", pointer);
  }

  /** What an agenda says of those who were left out. */
  public static List<String> leftOut(Answer agenda, String pointer) {
    return texts(agenda, "/left_out", pointer);
  }

  public static List<String> texts(Answer agenda, String list, String pointer) {
    List<String> texts = new ArrayList<>();
    agenda.json().at(list).forEach(item -> texts.add(item.at(pointer).asText()));
    return texts;
  }

  private String path(String conference, String rest) {
    return pairing.path("/conferences/" + conference + "/agenda" + rest);
  }
}
