package care.duet.sdk.examples;

import care.duet.sdk.DuetClient;
import care.duet.sdk.PairingClient;
import care.duet.sdk.RequestOptions;
import care.duet.sdk.generated.model.CombinedList;
import care.duet.sdk.generated.model.RiskList;
import care.duet.sdk.generated.model.RiskListEntryInput;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Submits a plan's list and reads what became of it. Needs DUET_URL, DUET_API_KEY of a plan's
 * client, and the pairing's id as argument.
 */
final class SubmitAndRead {

  private SubmitAndRead() {}

  public static void main(String[] args) {
    try (DuetClient duet = DuetClient.fromEnv()) {
      PairingClient pairing = duet.pairing(args[0]);
      // The key is named after the work, so that a second run of this program does nothing twice.
      RequestOptions once = RequestOptions.ofIdempotencyKey("example-2026-11");
      RiskList submitted = pairing.riskLists().submit(november(), once);

      CombinedList list = pairing.combinedList().version(submitted.getCombinedListVersion());
      System.out.println(
          "version " + list.getVersion() + ", on both: " + list.getOverlap().getCommon());
      list.getEntries()
          .forEach(
              entry ->
                  System.out.println(
                      entry.getPosition()
                          + " "
                          + entry.getId()
                          + ": "
                          + entry.getPositionReason().getText()));
    }
  }

  private static SubmitRiskListRequest november() {
    return new SubmitRiskListRequest()
        .cycle("2026-11")
        .definition("The two highest prospective scores of the October run")
        .entries(
            List.of(
                entry(1, "MH0000000001", "5.261").drivers(List.of("CKD stage 4-5")),
                entry(2, "MH0000000002", "4.870")));
  }

  private static RiskListEntryInput entry(int rank, String memberId, String score) {
    return new RiskListEntryInput()
        .rank(rank)
        .planMemberId(memberId)
        .givenName("Example")
        .familyName("Patient " + rank)
        .birthDate(LocalDate.of(1964, 8, rank))
        .riskScore(new BigDecimal(score));
  }
}
