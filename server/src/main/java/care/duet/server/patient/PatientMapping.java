package care.duet.server.patient;

import care.duet.server.api.model.LinkState;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.Patient;
import care.duet.server.api.model.PatientMatch;
import care.duet.server.api.model.PatientPage;
import care.duet.server.api.model.PatientSearchResult;
import care.duet.server.api.model.SearchPatientsRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between patients and the API's. */
public final class PatientMapping {

  private PatientMapping() {}

  static Sought toSought(SearchPatientsRequest request) {
    return Sought.of(
        request.getGivenName(),
        request.getFamilyName(),
        request.getBirthDate(),
        request.getPlanMemberId(),
        request.getMrn(),
        request.getPhone());
  }

  static PatientPage toPage(List<PatientView> items, @Nullable String next) {
    return PatientPage.builder()
        .items(items.stream().map(PatientMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  static PatientSearchResult toResult(PatientService.Found found) {
    return PatientSearchResult.builder()
        .items(found.patients().stream().map(PatientMapping::toModel).toList())
        .hasMore(found.more())
        .build();
  }

  static Patient toModel(PatientView view) {
    return Patient.builder()
        .id(view.row().id())
        .link(LinkState.fromValue(view.row().link()))
        .plan(view.plan() == null ? null : record(view.plan()))
        .practice(view.practice() == null ? null : record(view.practice()))
        .match(view.match() == null ? null : toModel(view.match()))
        .comparison(
            view.comparison().stream()
                .map(field -> comparison(field, view.resolution(field)))
                .toList())
        .openDiscrepancies(view.openDiscrepancies())
        .etag(view.row().etag())
        .build();
  }

  /** One side's record. */
  public static care.duet.server.api.model.PatientRecord record(PatientRecord record) {
    Demographics known = record.demographics();
    return care.duet.server.api.model.PatientRecord.builder()
        .identifier(record.identifier())
        .givenName(record.givenName())
        .middleName(known.middleName())
        .familyName(record.familyName())
        .suffix(record.suffix())
        .birthDate(record.birthDate())
        .sex(record.sex() == null ? null : care.duet.server.api.model.Sex.fromValue(record.sex()))
        .phone(known.phone())
        .address(known.address())
        .city(known.city())
        .state(known.state())
        .postalCode(known.postalCode())
        .language(known.language())
        .pcpName(known.pcpName())
        .pcpNpi(known.pcpNpi())
        .insuranceMemberId(known.insuranceMemberId())
        .updatedAt(record.updatedAt())
        .build();
  }

  private static care.duet.server.api.model.FieldComparison comparison(
      FieldComparison field, @Nullable Resolution resolution) {
    return care.duet.server.api.model.FieldComparison.builder()
        .field(care.duet.server.api.model.PatientField.fromValue(field.field().code()))
        .agreement(
            care.duet.server.api.model.FieldComparison.AgreementEnum.fromValue(
                field.agreement().code()))
        .plan(field.plan())
        .practice(field.practice())
        .resolution(resolution == null ? null : toModel(resolution))
        .build();
  }

  private static PatientMatch toModel(MatchRow match) {
    return PatientMatch.builder()
        .reason(PatientMatch.ReasonEnum.fromValue(match.reason()))
        .probability(match.probability())
        .weight(match.weight())
        .modelVersion(match.modelVersion())
        .linkedAt(match.since())
        .confirmedBy(match.decidedParty() == null ? null : Party.fromValue(match.decidedParty()))
        .build();
  }

  private static care.duet.server.api.model.Resolution toModel(Resolution resolution) {
    return care.duet.server.api.model.Resolution.builder()
        .value(resolution.value())
        .note(resolution.note())
        .resolvedBy(Party.fromValue(resolution.resolvedParty()))
        .resolvedAt(resolution.resolvedAt())
        .build();
  }
}
