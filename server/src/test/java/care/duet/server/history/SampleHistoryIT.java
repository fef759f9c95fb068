package care.duet.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Imported;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One of the synthetic patients of Massachusetts, out of the files as both sides' systems write
 * them.
 */
final class SampleHistoryIT {

  private static final String MEMBER = "MH0347304381";
  private static final String MRN = "D151020";
  private static final String RENAMED =
      "&column=given_name:first_name&column=family_name:last_name"
          + "&column=birth_date:date_of_birth&column=postal_code:zip";

  private final TestPairing pairing = TestPairing.active();
  private final Imported files = new Imported(pairing);

  @Test
  @Tag("M15.2")
  @Tag("M6.1")
  @Tag("M6.2")
  @Tag("M14.1")
  void theFilesOfBothSidesTellOneStory() {
    plan("plan_members" + RENAMED, "members");
    plan("eligibility_spans&column=start_date:start&column=end_date:end", "eligibility_spans");
    plan("admissions", "admissions");
    plan("ed_visits", "ed_visits");
    plan("member_providers", "member_providers");
    practice("practice_patients" + RENAMED + "&column=language:preferred_language", "patients");
    practice("visits", "visits");
    practice("hospital_notifications", "hospital_notifications");
    String patient = patient();

    JsonNode events = read(patient, "timeline").path("items");
    assertThat(events.findValuesAsText("type"))
        .containsExactly(
            "admission",
            "visit",
            "ed_visit",
            "visit",
            "visit",
            "admission",
            "ed_visit",
            "admission",
            "ed_visit");
    assertThat(events)
        .filteredOn(event -> event.path("sources").size() == 2)
        .extracting(event -> event.path("starts_on").asText())
        .containsExactly("2026-04-12", "2024-11-30", "2024-11-01");

    JsonNode membership = read(patient, "membership?on=2026-11-02");
    assertThat(membership.at("/coverage/status").asText()).isEqualTo("covered");
    assertThat(membership.at("/coverage/level").asText()).isEqualTo("Bronze");
    assertThat(membership.at("/panel/status").asText()).isEqualTo("active");
    assertThat(membership.at("/panel/pcp_name").asText()).isEqualTo("Tom Gulgowski");
    assertThat(membership.at("/last_seen/practice/date").asText()).isEqualTo("2026-02-25");
    assertThat(membership.at("/last_seen/any_provider/date").asText()).isEqualTo("2026-10-04");
    assertThat(membership.at("/last_seen/any_provider/provider_name").asText())
        .isEqualTo("Tewksbury Hospital");
  }

  private void plan(String query, String file) {
    files.plan(query, rows("plan/" + file, MEMBER));
  }

  private void practice(String query, String file) {
    files.practice(query, rows("practice_2/" + file, MRN));
  }

  /** The header and what the file has of this person. */
  private static String rows(String file, String identifier) {
    String resource = "/samples/massachusetts/" + file + ".csv.gz";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        SampleHistoryIT.class.getResourceAsStream(resource), resource)),
                StandardCharsets.UTF_8))) {
      return lines.readLine()
          + "\n"
          + lines
              .lines()
              .filter(line -> line.contains(identifier))
              .collect(Collectors.joining("\n"))
          + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String patient() {
    String list = Lists.plan().add(MEMBER, "Marva", "Waelchi", "1977-01-26").json();
    assertThat(pairing.plan().post(pairing.path("/risk-lists"), list).status()).isEqualTo(201);
    return pairing.plan().get(pairing.path("/combined-list")).text("/entries/0/patient_id");
  }

  private JsonNode read(String patient, String rest) {
    return pairing.practice().get(pairing.path("/patients/" + patient + "/" + rest)).json();
  }
}
