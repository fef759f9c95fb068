package care.duet.server.prework;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A conference that both sides of a pairing prepare. */
record Preparing(TestPairing pairing, String conference) {

  static final String COMPLETE =
      """
      {"still_ours": {"answer": "yes", "note": "Coverage ends in May"},
       "risk_level": "confirmed_high", "risk_drivers": ["CKD stage 4", "Lives alone"],
       "needs": [{"service": "Transportation to dialysis", "by": "plan", "note": "From home"},
                 {"service": "A pill box", "by": "other"}],
       "engagement": {"with_plan": "some", "with_practice": "high"},
       "lead_recommendation": "practice", "lead_reason": "Comes every month",
       "earlier_steps": "The visit took place",
       "draft_goal": "Walk to the shop without having to rest"}
      """;

  Answer read(Api caller, String entry, String side) {
    return caller.get(path(entry, side));
  }

  /** Writes whatever was written before. */
  Answer write(Api caller, String entry, String side, String body) {
    return caller.with("If-Match", "*").put(path(entry, side), body);
  }

  Answer submit(Api caller, String entry, String side) {
    return caller.post(path(entry, side) + "/submit", "");
  }

  /** Writes and submits everything that there is to say; answers what is submitted. */
  Answer prepare(String entry, String side) {
    Api caller = caller(side);
    Answer written = write(caller, entry, side, COMPLETE);
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    Answer submitted = submit(caller, entry, side);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
    return submitted;
  }

  Answer status(Api caller) {
    return caller.get(pairing.path("/conferences/" + conference + "/pre-work"));
  }

  /** What the status says of each patient at a field, in order. */
  List<String> said(Api caller, String pointer) {
    return texts(status(caller).json().at("/patients"), pointer);
  }

  /** What the caller has not said of the first patient yet. */
  List<String> missing(Api caller, String side) {
    return texts(status(caller).json().at("/patients/0/" + side + "/missing"), "/pointer");
  }

  Answer start() {
    return pairing.practice().post(pairing.path("/conferences/" + conference + "/start"), "");
  }

  String path(String entry, String side) {
    return pairing.path(
        "/conferences/" + conference + "/agenda/patients/" + entry + "/pre-work/" + side);
  }

  static List<String> texts(JsonNode list, String pointer) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.at(pointer).asText()));
    return texts;
  }

  private Api caller(String side) {
    return side.equals("plan") ? pairing.plan() : pairing.practice();
  }
}
