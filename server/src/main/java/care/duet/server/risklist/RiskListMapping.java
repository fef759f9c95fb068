package care.duet.server.risklist;

import care.duet.server.api.model.Party;
import care.duet.server.api.model.RiskListEntryInput;
import care.duet.server.api.model.RiskListPage;
import care.duet.server.api.model.RiskListSummary;
import care.duet.server.api.model.Sex;
import care.duet.server.api.model.SubmitRiskListRequest;
import care.duet.server.patient.Person;
import care.duet.server.platform.db.JsonColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between risk lists and the API's. */
final class RiskListMapping {

  private static final int SCORE_PLACES = 4;

  private RiskListMapping() {}

  static RiskListDraft toDraft(SubmitRiskListRequest request) {
    return new RiskListDraft(
        request.getCycle(),
        request.getDefinition(),
        request.getEntries().stream().map(RiskListMapping::toNamed).toList());
  }

  private static NamedPatient toNamed(RiskListEntryInput input) {
    care.duet.server.patient.Sex sex =
        input.getSex() == null ? null : care.duet.server.patient.Sex.of(input.getSex().toString());
    return new NamedPatient(
        input.getRank(),
        input.getPlanMemberId(),
        input.getMrn(),
        new Person(
            input.getGivenName(),
            input.getFamilyName(),
            input.getSuffix(),
            input.getBirthDate(),
            sex),
        input.getPhone(),
        input.getPostalCode(),
        score(input.getRiskScore()),
        input.getPcpDesignated(),
        Objects.requireNonNullElse(input.getDrivers(), List.of()));
  }

  /** As many places as are kept, so that the order is the same before and after storing. */
  private static @Nullable BigDecimal score(@Nullable BigDecimal given) {
    return given == null ? null : given.setScale(SCORE_PLACES, RoundingMode.HALF_UP);
  }

  static care.duet.server.api.model.RiskList toModel(RiskList list, List<RiskListEntry> entries) {
    return care.duet.server.api.model.RiskList.builder()
        .id(list.id())
        .party(Party.fromValue(list.party()))
        .revision(list.revision())
        .cycle(list.cycle())
        .definition(list.definition())
        .recommendedSize(list.recommendedSize())
        .size(list.size())
        .additionalCount(list.additionalCount())
        .current(list.current())
        .combinedListVersion(list.combinedListVersion())
        .submittedAt(list.submittedAt())
        .submittedBy(list.submittedBy())
        .entries(entries.stream().map(entry -> toModel(list, entry)).toList())
        .etag(list.etag())
        .build();
  }

  private static care.duet.server.api.model.RiskListEntry toModel(
      RiskList list, RiskListEntry entry) {
    boolean plan = list.party().equals("plan");
    return care.duet.server.api.model.RiskListEntry.builder()
        .rank(entry.listRank())
        .patientId(entry.patientId())
        .planMemberId(plan ? entry.identifier() : null)
        .mrn(plan ? null : entry.identifier())
        .givenName(entry.givenName())
        .familyName(entry.familyName())
        .suffix(entry.suffix())
        .birthDate(entry.birthDate())
        .sex(entry.sex() == null ? null : Sex.fromValue(entry.sex()))
        .phone(entry.phone())
        .postalCode(entry.postalCode())
        .riskScore(entry.riskScore())
        .pcpDesignated(entry.pcpDesignated())
        .additional(entry.additional())
        .drivers(JsonColumn.texts(entry.drivers()))
        .build();
  }

  static RiskListPage toPage(List<RiskList> items, @Nullable String next) {
    return RiskListPage.builder()
        .items(items.stream().map(RiskListMapping::toSummary).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  private static RiskListSummary toSummary(RiskList list) {
    return RiskListSummary.builder()
        .id(list.id())
        .party(Party.fromValue(list.party()))
        .revision(list.revision())
        .cycle(list.cycle())
        .definition(list.definition())
        .recommendedSize(list.recommendedSize())
        .size(list.size())
        .additionalCount(list.additionalCount())
        .current(list.current())
        .combinedListVersion(list.combinedListVersion())
        .submittedAt(list.submittedAt())
        .submittedBy(list.submittedBy())
        .etag(list.etag())
        .build();
  }
}
