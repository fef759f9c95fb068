package care.duet.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacketTextsTest {

  @Test
  void whatThePacketHasNothingOnHasNoText() {
    assertThat(PacketTexts.of("{\"contents\": [%s]}".formatted(item("diagnoses", "")))).isEmpty();
  }

  @Test
  void eachFactIsALineWithItsDayAndSide() {
    Map<ItemCode, String> texts =
        PacketTexts.of(
            "{\"contents\": [%s]}"
                .formatted(
                    item(
                        "diagnoses",
                        """
                        {"source": "plan", "text": "Asthma", "starts_on": "2024-01-02"},
                        {"source": "practice", "text": "Asthma, mild"}
                        """)));

    assertThat(texts)
        .isEqualTo(
            Map.of(ItemCode.DIAGNOSES, "2024-01-02: Asthma (plan)\nAsthma, mild (practice)"));
  }

  @Test
  void thePracticesClinicianCountsBeforeThePlans() {
    Map<ItemCode, String> texts =
        PacketTexts.of(
            "{\"contents\": [%s]}"
                .formatted(
                    item(
                        "providers",
                        """
                        {"source": "plan", "text": "PCP Lacey Daugherty"},
                        {"source": "practice", "text": "PCP Lacy Daugherty"},
                        {"source": "plan", "text": "Tom Gulgowski, Cardiology"}
                        """)));

    assertThat(texts.get(ItemCode.PRIMARY_CARE_CLINICIAN))
        .isEqualTo("PCP Lacy Daugherty (practice)");
    assertThat(texts.get(ItemCode.PROVIDERS)).contains("Tom Gulgowski, Cardiology (plan)");
  }

  @Test
  void onlyWholeFactsAreTakenAndAsManyAsSomebodyCouldSay() {
    String fact = "{\"source\": \"plan\", \"text\": \"" + "x".repeat(292) + "\"}";
    String facts = String.join(", ", Collections.nCopies(50, fact));

    String text =
        PacketTexts.of("{\"contents\": [%s]}".formatted(item("diagnoses", facts)))
            .get(ItemCode.DIAGNOSES);

    assertThat(text.lines()).hasSize(6).allMatch(line -> line.length() == 299);
    assertThat(text).hasSizeLessThanOrEqualTo(2000);
  }

  private static String item(String code, String facts) {
    return "{\"code\": \"%s\", \"facts\": [%s]}".formatted(code, facts);
  }
}
