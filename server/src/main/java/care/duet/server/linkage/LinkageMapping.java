package care.duet.server.linkage;

import care.duet.matching.link.Reason;
import care.duet.matching.score.Evidence;
import care.duet.matching.score.Safeguard;
import care.duet.matching.score.Scorer;
import care.duet.server.api.model.FieldEvidence;
import care.duet.server.api.model.MatchReview;
import care.duet.server.api.model.MatchReviewAnswer;
import care.duet.server.api.model.MatchReviewPage;
import care.duet.server.api.model.MatchReviewState;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.UnionReader;
import care.duet.server.api.model.Unlinking;
import care.duet.server.patient.PatientMapping;
import java.util.ArrayList;
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
            new Scorer(RecordLinker.model())
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
        .party(Party.fromValue(reader.party()))
        .operation(reader.action())
        .readAt(reader.occurredAt())
        .build();
  }

  private static FieldEvidence toModel(Evidence.FieldEvidence evidence) {
    return FieldEvidence.builder()
        .field(
            FieldEvidence.FieldEnum.fromValue(
                evidence.level().field().name().toLowerCase(Locale.ROOT)))
        .weight(evidence.weight())
        .explanation(evidence.explanation())
        .build();
  }

  private static String explanation(Verdict verdict) {
    String reason =
        switch (verdict.reason()) {
          case "kept" -> "Linked since before a record changed";
          case "rejected" -> "Rejected before";
          case "other_pair" -> "One of the two is linked to somebody else";
          case "unlike" -> "The records are not alike any more";
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
