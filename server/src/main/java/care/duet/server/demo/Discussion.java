package care.duet.server.demo;

import care.duet.sdk.PairingClient;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.Contact;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.PreWork;
import care.duet.sdk.generated.model.PreWorkNeed;
import care.duet.sdk.generated.model.ReviewItemCode;
import care.duet.sdk.generated.model.ReviewItemInput;
import care.duet.sdk.generated.model.UpdateReviewRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What both sides say of a patient in the call. */
record Discussion(
    PairingClient plan, PairingClient practice, String conferenceId, AgendaPatient patient) {

  private static final int UNTIL_NEXT_UPDATE = 14;

  /** Each side says its items; then both know who calls whom, and when they speak again. */
  void say(List<Contact> frontLine) {
    PreWork prepared = practice.preWork().get(conferenceId, patient.getEntryId(), Party.PRACTICE);
    said(
        practice,
        new UpdateReviewRequest()
            .addContentsItem(
                item(ReviewItemCode.RISK_DRIVERS, String.join("; ", prepared.getRiskDrivers())))
            .addContentsItem(
                item(
                    ReviewItemCode.NEEDED_SERVICES,
                    prepared.getNeeds().stream()
                        .map(PreWorkNeed::getService)
                        .collect(Collectors.joining("; ")))));
    said(
        plan,
        new UpdateReviewRequest()
            .addContentsItem(item(ReviewItemCode.WHY_HIGH_RISK, patient.getReason().getText()))
            .addContentsItem(
                item(ReviewItemCode.SERVICES_OFFERED, "A case manager who answers by telephone"))
            .frontLineContactIds(frontLine.stream().map(Contact::getId).toList())
            .nextUpdateOn(dayOfTheCall().plusDays(UNTIL_NEXT_UPDATE)));
  }

  private void said(PairingClient side, UpdateReviewRequest words) {
    String entry = patient.getEntryId();
    String etag = side.reviews().get(conferenceId, entry).getEtag();
    side.reviews().update(conferenceId, entry, etag, words);
  }

  private LocalDate dayOfTheCall() {
    return LocalDate.ofInstant(plan.conferences().get(conferenceId).getStartsAt(), ZoneOffset.UTC);
  }

  private static ReviewItemInput item(ReviewItemCode code, String text) {
    return new ReviewItemInput().code(code).text(text);
  }
}
