package care.duet.server.risklist;

import static care.duet.server.testing.Problems.assertAt;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.TestPairing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text comes back as it was sent, or is refused; nothing in between. */
final class RiskListTextIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final TestPairing PAIRING = TestPairing.active();

  private final ObjectNode request = JSON.createObjectNode();
  private final ObjectNode entry = JSON.createObjectNode();

  RiskListTextIT() {
    request.put("cycle", "2026-11").put("definition", "by score").putArray("entries").add(entry);
    entry
        .put("rank", 1)
        .put("plan_member_id", "A")
        .put("given_name", "Ada")
        .put("family_name", "Doe")
        .put("birth_date", "1950-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀👩‍👩‍👧‍👦🏴",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
        "José\u0301",
        "É",
        "E\u0301",
        "ﬃﬃ",
        "İıŞş ß ẞ",
        "王小明",
        "محمد",
        "O'Brien-\"Smith\" \\ / <b>&amp;",
        "%s {0} ${x} :pairingId ?",
        "'; DROP TABLE patients; --",
        " surrounded ",
        "two\nlines\tand a tab"
      })
  void textIsKeptByteForByte(String text) {
    entry.put("given_name", text).put("family_name", text).put("phone", text);
    entry.put("plan_member_id", text.strip());
    entry.putArray("drivers").add(text);
    request.put("definition", text);

    Answer submitted = submit();

    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    Answer read = PAIRING.practice().get(PAIRING.path("/risk-lists/" + submitted.text("/id")));
    for (String field : new String[] {"given_name", "family_name", "phone", "drivers/0"}) {
      assertThat(read.text("/entries/0/" + field)).as(field).isEqualTo(text);
    }
    assertThat(read.text("/definition")).isEqualTo(text);
    Answer combined = PAIRING.practice().get(PAIRING.path("/combined-list"));
    assertThat(combined.text("/entries/0/given_name")).isEqualTo(text);
    assertThat(combined.text("/entries/0/plan/drivers/0")).isEqualTo(text);
    assertThat(combined.text("/entries/0/plan_member_id")).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0000", "a\u0007b", "a\u001b[31mb", "a\u0085b", "a\u007fb"})
  void controlCharactersAreRefused(String text) {
    for (String field : new String[] {"given_name", "plan_member_id", "phone", "suffix"}) {
      ObjectNode changed = entry.deepCopy().put(field, text);
      Answer refused =
          submit(request.deepCopy().set("entries", JSON.createArrayNode().add(changed)));

      assertAt(refused, 422, "rule_broken", "/entries/0/" + field);
      assertThat(refused.text("/errors/0/code")).isEqualTo("unsafe_text");
    }
    entry.putArray("drivers").add("fine").add(text);
    assertAt(submit(), 422, "rule_broken", "/entries/0/drivers/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83d", "\\ude00\\ud83d", "\\ud83dx\\ude00"})
  void halfOfASurrogatePairIsRefused(String escaped) {
    Answer refused = send(request.toString().replace("Ada", escaped));

    assertAt(refused, 422, "rule_broken", "/entries/0/given_name");
    assertThat(refused.text("/errors/0/code")).isEqualTo("unsafe_text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u2003\u3000", "\u200b", "\ufeff \u2060"})
  void aNameThatNobodyCanSeeIsRefused(String blank) {
    for (String field : new String[] {"given_name", "family_name", "plan_member_id"}) {
      ObjectNode changed = entry.deepCopy().put(field, blank);
      assertAt(
          submit(request.deepCopy().set("entries", JSON.createArrayNode().add(changed))),
          422,
          "rule_broken",
          "/entries/0/" + field);
    }
  }

  @Test
  void aNameOfTenThousandCharactersIsRefusedWithoutBeingRepeated() {
    entry.put("given_name", "x".repeat(10_000));

    Answer refused = submit();

    assertAt(refused, 422, "rule_broken", "/entries/0/given_name");
    assertThat(refused.text("/errors/0/code")).isEqualTo("wrong_size");
    assertThat(refused.body()).hasSizeLessThan(1_000);
  }

  @Test
  void theLongestTextsAreKept() {
    entry.put("given_name", "x".repeat(100)).put("family_name", "ﬃ".repeat(100));
    entry.put("plan_member_id", "y".repeat(64)).put("suffix", "z".repeat(20));
    request.put("definition", "d".repeat(2_000)).put("cycle", "c".repeat(40));
    for (int i = 0; i < 50; i++) {
      entry.withArray("drivers").add("é".repeat(300));
    }

    Answer submitted = submit();

    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    assertThat(submitted.text("/entries/0/family_name")).isEqualTo("ﬃ".repeat(100));
    assertThat(submitted.json().at("/entries/0/drivers")).hasSize(50);
  }

  @Test
  void spacesAroundAnIdentifierMakeNoOtherPatient() {
    String first = submit().text("/entries/0/patient_id");
    entry.put("plan_member_id", "  A ");

    Answer second = submit();

    assertThat(second.text("/entries/0/patient_id")).isEqualTo(first);
    assertThat(second.text("/entries/0/plan_member_id")).isEqualTo("A");
  }

  @Test
  void capitalsInAnIdentifierMakeAnotherPatient() {
    String first = submit().text("/entries/0/patient_id");
    entry.put("plan_member_id", "a").put("given_name", "Another");

    assertThat(submit().text("/entries/0/patient_id")).isNotEqualTo(first);
  }

  private Answer submit() {
    return submit(request);
  }

  private Answer submit(Object body) {
    return send(body.toString());
  }

  private Answer send(String body) {
    return PAIRING.plan().post(PAIRING.path("/risk-lists"), body);
  }
}
