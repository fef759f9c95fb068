package care.duet.server.demo;

import care.duet.sdk.PairingClient;
import care.duet.sdk.RiskListQuery;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.RiskList;
import care.duet.sdk.generated.model.RiskListEntry;
import care.duet.sdk.generated.model.RiskListEntryInput;
import care.duet.sdk.generated.model.SubmitRiskListRequest;
import java.util.Optional;

/** One side's list on its way to the server. */
record Submission(PairingClient pairing, Party party, SubmitRiskListRequest list) {

  /** Submits the list, unless it is the one that counts already; true when it was new. */
  boolean submit() {
    Optional<SubmitRiskListRequest> current =
        pairing.riskLists().list(RiskListQuery.all().withParty(party).withLimit(1)).items().stream()
            .findFirst()
            .map(latest -> asSubmitted(pairing.riskLists().get(latest.getId())));
    if (current.equals(Optional.of(list))) {
      return false;
    }
    pairing.riskLists().submit(list);
    return true;
  }

  private static SubmitRiskListRequest asSubmitted(RiskList stored) {
    return new SubmitRiskListRequest()
        .cycle(stored.getCycle())
        .definition(stored.getDefinition())
        .entries(stored.getEntries().stream().map(Submission::asSubmitted).toList());
  }

  private static RiskListEntryInput asSubmitted(RiskListEntry stored) {
    RiskListEntryInput entry =
        new RiskListEntryInput()
            .rank(stored.getRank())
            .planMemberId(stored.getPlanMemberId())
            .mrn(stored.getMrn())
            .givenName(stored.getGivenName())
            .familyName(stored.getFamilyName())
            .suffix(stored.getSuffix())
            .birthDate(stored.getBirthDate())
            .sex(stored.getSex())
            .phone(stored.getPhone())
            .postalCode(stored.getPostalCode())
            .pcpDesignated(stored.getPcpDesignated())
            .drivers(stored.getDrivers());
    return stored.getRiskScore() == null
        ? entry
        : entry.riskScore(stored.getRiskScore().stripTrailingZeros());
  }
}
