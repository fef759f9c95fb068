package care.duet.server.review;

import care.duet.server.api.model.CaseLead;
import care.duet.server.api.model.ContactRole;
import care.duet.server.api.model.FrontLineContact;
import care.duet.server.api.model.GateAnswer;
import care.duet.server.api.model.LeadRecommendation;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.PatientReview;
import care.duet.server.api.model.PatientReviewPage;
import care.duet.server.api.model.ReviewItem;
import care.duet.server.api.model.ReviewItemCode;
import care.duet.server.api.model.ReviewItemInput;
import care.duet.server.api.model.ReviewItemSource;
import care.duet.server.api.model.ReviewedPerson;
import care.duet.server.api.model.UpdateReviewRequest;
import care.duet.server.contact.Contact;
import care.duet.server.patient.Demographics;
import care.duet.server.patient.PatientRecord;
import care.duet.server.prework.Preparations.Recommendation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the domain's reviews and the API's. */
final class ReviewMapping {

  private ReviewMapping() {}

  static ReviewChange toChange(UpdateReviewRequest request) {
    List<ReviewItemInput> items = Objects.requireNonNullElse(request.getContents(), List.of());
    return new ReviewChange(
        items.stream()
            .map(item -> new Said(ItemCode.of(item.getCode().toString()), stripped(item.getText())))
            .toList(),
        request.getNextUpdateOn(),
        Boolean.TRUE.equals(request.getNoNextUpdate()),
        request.getFrontLineContactIds());
  }

  static PatientReview toModel(Review review) {
    return PatientReview.builder()
        .conferenceId(review.conferenceId())
        .entryId(review.placed().entryId())
        .patientId(review.placed().patientId())
        .person(person(review.person()))
        .discrepancies(review.discrepancies())
        .leadRecommendations(
            review.recommendations().stream().map(ReviewMapping::recommendation).toList())
        .gate(GateMapping.toModel(review.gate()))
        .contents(review.items().stream().map(ReviewMapping::item).toList())
        .nextUpdateOn(review.head().nextUpdateOn())
        .frontLineContacts(review.frontLine().stream().map(ReviewMapping::contact).toList())
        .etag(review.etag())
        .build();
  }

  static PatientReviewPage toPage(List<ListedReview> items, @Nullable String next) {
    return PatientReviewPage.builder()
        .items(items.stream().map(ReviewMapping::toModel).toList())
        .nextCursor(next)
        .hasMore(next != null)
        .build();
  }

  private static care.duet.server.api.model.ListedReview toModel(ListedReview review) {
    return care.duet.server.api.model.ListedReview.builder()
        .entryId(review.entryId())
        .gateAnswer(review.gateAnswer() == null ? null : GateAnswer.fromValue(review.gateAnswer()))
        .itemsSaid(review.itemsSaid())
        .build();
  }

  private static LeadRecommendation recommendation(Recommendation made) {
    return LeadRecommendation.builder()
        .party(Party.fromValue(made.party()))
        .lead(CaseLead.fromValue(made.lead()))
        .reason(made.reason())
        .draftGoal(made.draftGoal())
        .build();
  }

  private static ReviewItem item(Item item) {
    return ReviewItem.builder()
        .code(ReviewItemCode.fromValue(item.code()))
        .text(item.text())
        .source(item.source() == null ? null : ReviewItemSource.fromValue(item.source()))
        .saidAt(item.saidAt())
        .onBehalfOf(item.onBehalfOf())
        .build();
  }

  private static FrontLineContact contact(Contact contact) {
    return FrontLineContact.builder()
        .contactId(contact.id())
        .party(Party.fromValue(contact.party()))
        .role(ContactRole.fromValue(contact.role()))
        .name(contact.name())
        .telephone(contact.telephone())
        .build();
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }

  private static ReviewedPerson person(PatientRecord record) {
    Demographics known = record.demographics();
    return ReviewedPerson.builder()
        .source(Party.fromValue(record.party()))
        .givenName(record.givenName())
        .familyName(record.familyName())
        .suffix(record.suffix())
        .birthDate(record.birthDate())
        .address(known.address())
        .city(known.city())
        .state(known.state())
        .postalCode(known.postalCode())
        .telephone(known.phone())
        .build();
  }
}
