package care.duet.server.linkage;

import care.duet.matching.compare.Agreement;
import care.duet.matching.compare.Field;
import care.duet.matching.compare.Level;
import care.duet.matching.link.Reason;
import care.duet.matching.model.Model;
import care.duet.matching.score.Evidence;
import care.duet.matching.score.Safeguard;
import care.duet.matching.score.Scorer;
import care.duet.server.api.model.FieldEvidence;
import care.duet.server.api.model.MatchField;
import care.duet.server.api.model.MatchModel;
import care.duet.server.api.model.MatchModelField;
import care.duet.server.api.model.MatchModelKind;
import care.duet.server.api.model.MatchModelLevel;
import care.duet.server.api.model.MatchReview;
import care.duet.server.api.model.MatchReviewAnswer;
import care.duet.server.api.model.MatchReviewPage;
import care.duet.server.api.model.MatchReviewState;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.UnionReader;
import care.duet.server.api.model.Unlinking;
import care.duet.server.patient.PatientMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Between pairs of records and the API's questions. */
final class LinkageMapping {

  private LinkageMapping() {}

  static MatchReviewPage toPage(List<Review> reviews, @Nullable String next) {
    return MatchReviewPage.builder()
        .items(reviews.stream().map(LinkageMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  static MatchReview toModel(Review review) {
    PairRow pair = review.pair();
    Verdict verdict = pair.verdict();
    return MatchReview.builder()
        .id(pair.id())
        .state(MatchReviewState.fromValue(pair.state()))
        .reason(MatchReview.ReasonEnum.fromValue(verdict.reason()))
        .explanation(explanation(verdict))
        .probability(verdict.probability())
        .weight(verdict.weight())
        .evidence(
            new Scorer(review.model())
                .explain(verdict.agreement()).stream().map(LinkageMapping::toModel).toList())
        .modelVersion(verdict.modelVersion())
        .planPatientId(review.plan().patientId())
        .plan(PatientMapping.record(review.plan()))
        .practicePatientId(review.practice().patientId())
        .practice(PatientMapping.record(review.practice()))
        .askedAt(pair.question().askedAt())
        .skippedBy(skippedBy(pair.question()))
        .answer(answer(pair.said()))
        .etag(review.etag())
        .build();
  }

  /** The numbers in use, in words. */
  static MatchModel toModel(Weights weights, String etag) {
    ModelRow own = weights.own();
    Model model = weights.model();
    return MatchModel.builder()
        .version(model.version())
        .kind(own == null ? MatchModelKind.SHIPPED : MatchModelKind.OWN)
        .planRecords(own == null ? null : own.planRecords())
        .practiceRecords(own == null ? null : own.practiceRecords())
        .estimatedAt(own == null ? null : own.estimatedAt())
        .baseWeight(model.priorWeight())
        .fields(Arrays.stream(Field.values()).map(field -> toModel(model, field)).toList())
        .etag(etag)
        .build();
  }

  private static MatchModelField toModel(Model model, Field field) {
    return MatchModelField.builder()
        .field(toModel(field))
        .levels(Level.of(field).stream().map(level -> toModel(model, level)).toList())
        .build();
  }

  private static MatchModelLevel toModel(Model model, Level level) {
    return MatchModelLevel.builder()
        .level(code(level))
        .m(model.m().of(level))
        .u(model.u().of(level))
        .weight(model.weight(level))
        .explanation(new Scorer(model).explain(Agreement.with(0, level)).get(0).explanation())
        .build();
  }

  static Unlinking toModel(Unlinked unlinked) {
    return Unlinking.builder()
        .patientIds(unlinked.patientIds())
        .combinedListVersion(unlinked.combinedListVersion())
        .readers(unlinked.readers().stream().map(LinkageMapping::toModel).toList())
        .build();
  }

  private static UnionReader toModel(ReaderRow reader) {
    return UnionReader.builder()
        .clientId(reader.clientId())
        .onBehalfOf(reader.onBehalfOf())
        .party(Party.fromValue(reader.party()))
        .operation(reader.action())
        .readAt(reader.occurredAt())
        .build();
  }

  private static FieldEvidence toModel(Evidence.FieldEvidence evidence) {
    return FieldEvidence.builder()
        .field(toModel(evidence.level().field()))
        .weight(evidence.weight())
        .explanation(evidence.explanation())
        .build();
  }

  private static MatchField toModel(Field field) {
    return MatchField.fromValue(code(field));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String explanation(Verdict verdict) {
    String reason =
        switch (verdict.reason()) {
          case "kept" -> "Linked since before a record changed";
          case "rejected" -> "Rejected before";
          case "other_pair" -> "One of the two is linked to somebody else";
          case "unlike" -> "The records are not alike enough any more";
          default -> Reason.valueOf(verdict.reason().toUpperCase(Locale.ROOT)).words();
        };
    Safeguard safeguard = Safeguard.valueOf(verdict.safeguard().toUpperCase(Locale.ROOT));
    return safeguard == Safeguard.NOTHING ? reason + "." : reason + ". " + safeguard.words() + ".";
  }

  private static List<Party> skippedBy(Question question) {
    List<Party> sides = new ArrayList<>();
    if (question.planSkippedAt() != null) {
      sides.add(Party.PLAN);
    }
    if (question.practiceSkippedAt() != null) {
      sides.add(Party.PRACTICE);
    }
    return sides;
  }

  private static @Nullable MatchReviewAnswer answer(Said said) {
    return said.decision() == null
        ? null
        : MatchReviewAnswer.builder()
            .answeredBy(Party.fromValue(said.decidedParty()))
            .answeredAt(said.decidedAt())
            .note(said.note())
            .build();
  }
}
