package care.duet.server.demo;

import care.duet.sdk.DuetClient;
import care.duet.sdk.generated.model.CombinedList;
import care.duet.sdk.generated.model.Overlap;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;

/** What became of two lists that both sides of a new pairing submitted with the SDK. */
record SubmittedLists(CombinedList combined, Overlap overlap) {

  static SubmittedLists of(SubmitRiskListRequest planList, SubmitRiskListRequest practiceList) {
    TestPairing pairing = TestPairing.active();
    try (DuetClient plan = client(pairing.plan());
        DuetClient practice = client(pairing.practice())) {
      plan.pairing(pairing.id()).riskLists().submit(planList);
      practice.pairing(pairing.id()).riskLists().submit(practiceList);
      var list = plan.pairing(pairing.id()).combinedList();
      return new SubmittedLists(list.current(), list.overlap());
    }
  }

  private static DuetClient client(Api side) {
    return DuetClient.builder().baseUri(side.base()).apiKey(side.key()).build();
  }
}
