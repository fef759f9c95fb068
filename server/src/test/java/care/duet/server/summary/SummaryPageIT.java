package care.duet.server.summary;

import static care.duet.server.summary.Summarizing.result;
import static care.duet.server.testing.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.agenda.Planning;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A summary as a page and as text: the same as in JSON, and nothing in it is taken for markup. */
@Tag("M9.2")
final class SummaryPageIT {

  private final TestPairing pairing = TestPairing.active();
  private final Summarizing summarizing = new Summarizing(pairing);
  private String conference = "";
  private String day = "";

  @BeforeEach
  void draft() {
    Planning planning = summarizing.planning();
    planning.submit(
        pairing.plan(),
        Lists.plan().add("M1", "Rosa <b>", "O'Neil & Söhne", "1950-01-02", "\"suffix\": \"Jr.\""));
    String joe =
        summarizing.person(
            pairing.practice(), pairing.practiceClientId(), "Joe Park", "clinical_care_manager");
    conference = planning.begun(3);
    String patient = planning.read(conference).text("/patients/0/patient_id");
    summarizing.agree(
        conference, "Call <script>alert(1)</script>", joe, "\"patient_id\": \"" + patient + "\"");
    summarizing.agree(conference, "Send the list", joe, "");
    summarizing.close(
        conference,
        List.of(
            result(
                planning.entry("plan_member_id", "M1"),
                "left_open",
                "First line\\n 2. Second Person, born 1960-01-01: discussed")),
        joe,
        List.of());
    Answer draft = summarizing.draft(conference);
    day = draft.text("/held_on");
    Answer changed =
        summarizing.change(
            conference, 1, draft.etag(), "{\"introduction\": \"<img src=x onerror=alert(1)>\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    summarizing.sent(conference, 1);
  }

  @Test
  @Tag("M9.3")
  void theTextSaysWhatTheRecordSays() {
    Answer text = as("text/plain");

    assertThat(text.status()).isEqualTo(200);
    assertThat(text.header("Content-Type").orElseThrow()).isEqualTo("text/plain;charset=utf-8");
    assertThat(text.body())
        .isEqualTo(
            """
            Summary of the conference of %s

              <img src=x onerror=alert(1)>

            Who took part

             1. Joe Park, Staff (practice), 30 minutes

            Patients

             1. Rosa <b> O'Neil & Söhne Jr., born 1950-01-02: left open
                - First line
                   2. Second Person, born 1960-01-01: discussed
                - Next step: Call <script>alert(1)</script> (practice, Joe Park, Staff; due 2126-03-01, report back 2126-02-20)

            Next steps about nobody in particular

             1. Send the list (practice, Joe Park, Staff; due 2126-03-01, report back 2126-02-20)

            To be discussed next

             1. Nobody was agreed on.
            """
                .formatted(day));
  }

  @Test
  void thePageTakesNothingForMarkup() {
    Answer page = as("text/html");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.header("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(page.body())
        .contains(
            "<title>Summary of the conference of " + day,
            "Rosa &lt;b&gt; O'Neil &amp; S&ouml;hne Jr., born 1950-01-02: left open",
            "Call &lt;script&gt;",
            "&lt;img src=x",
            "To be discussed next")
        .doesNotContain("<script", "<img", "<b>");
  }

  @Test
  void whateverIsAskedForTheStateIsTheSame() {
    Answer json = summarizing.read(conference, 1);

    assertThat(json.header("Content-Type").orElseThrow()).startsWith("application/json");
    assertThat(as("text/html").etag()).isEqualTo(json.etag());
    assertThat(as("text/plain").etag()).isEqualTo(json.etag());
    assertThat(as("*/*").header("Content-Type").orElseThrow()).startsWith("application/json");
    assertProblem(as("application/pdf"), 406, "not_acceptable");
    assertProblem(
        pairing.practice().with("Accept", "text/html").get(summarizing.path(conference, "/2")),
        404,
        "not_found");
  }

  private Answer as(String type) {
    return pairing.practice().with("Accept", type).get(summarizing.path(conference, "/1"));
  }
}
