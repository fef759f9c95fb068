package care.duet.sdk;

import care.duet.sdk.generated.api.HistoryApi;
import care.duet.sdk.generated.api.LinkageApi;
import care.duet.sdk.generated.api.PatientsApi;
import care.duet.sdk.generated.model.Membership;
import care.duet.sdk.generated.model.Patient;
import care.duet.sdk.generated.model.PatientField;
import care.duet.sdk.generated.model.PatientPage;
import care.duet.sdk.generated.model.PatientSearchResult;
import care.duet.sdk.generated.model.ResolveDiscrepancyRequest;
import care.duet.sdk.generated.model.SearchPatientsRequest;
import care.duet.sdk.generated.model.TimelineEvent;
import care.duet.sdk.generated.model.TimelineEventPage;
import care.duet.sdk.generated.model.UnlinkRequest;
import care.duet.sdk.generated.model.Unlinking;
import care.duet.sdk.transport.Transport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the pairing as both sides know them. */
public final class Patients {

  private final Transport transport;
  private final PatientsApi api;
  private final HistoryApi history;
  private final LinkageApi linkage;
  private final String pairingId;

  Patients(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new PatientsApi(transport.apiClient());
    this.history = new HistoryApi(transport.apiClient());
    this.linkage = new LinkageApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads a patient with both sides' records.
   *
   * @param patientId the patient
   * @return the patient
   */
  public Patient get(String patientId) {
    return transport.call(() -> api.getPatient(pairingId, Ids.inPath(patientId), null));
  }

  /**
   * Reads a patient if something has changed.
   *
   * @param patientId the patient
   * @param etag the ETag of the state that the caller has
   * @return the patient; empty when the state is still the one with that ETag
   */
  public Optional<Patient> getIfChanged(String patientId, String etag) {
    return transport.callIfChanged(() -> api.getPatient(pairingId, Ids.inPath(patientId), etag));
  }

  /**
   * A page of patients, in the order in which they became known.
   *
   * @param query which ones, and where to begin
   * @return the page
   */
  public Page<Patient> list(PatientQuery query) {
    PatientPage page =
        transport.call(
            () ->
                api.listPatients(
                    pairingId,
                    query.link(),
                    query.discrepancy(),
                    query.listed(),
                    query.coveredOn(),
                    query.pcpNpi(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * All patients within the query; each page is read when its first item is wanted.
   *
   * @param query which ones, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<Patient> listAll(PatientQuery query) {
    return PageIterator.stream(this::list, query, query::withCursor);
  }

  /**
   * Finds patients by what is known of them.
   *
   * @param known at least the family name, the birth date, an identifier or the telephone number
   * @return at most fifty patients, and whether there are more
   */
  public PatientSearchResult search(SearchPatientsRequest known) {
    return search(known, RequestOptions.none());
  }

  /**
   * Finds patients by what is known of them.
   *
   * @param known at least the family name, the birth date, an identifier or the telephone number
   * @param options the request id; there is nothing to repeat by a key
   * @return at most fifty patients, and whether there are more
   */
  public PatientSearchResult search(SearchPatientsRequest known, RequestOptions options) {
    return transport.call(() -> api.searchPatients(pairingId, known, options.headers()));
  }

  /**
   * Confirms which value is right where the two records differ.
   *
   * @param patientId the patient
   * @param field where they differ
   * @param right the right value, and how the caller knows
   * @return the patient
   */
  public Patient resolve(String patientId, PatientField field, ResolveDiscrepancyRequest right) {
    return resolve(patientId, field, right, RequestOptions.none());
  }

  /**
   * Confirms which value is right where the two records differ.
   *
   * @param patientId the patient
   * @param field where they differ
   * @param right the right value, and how the caller knows
   * @param options idempotency key and request id
   * @return the patient
   */
  public Patient resolve(
      String patientId,
      PatientField field,
      ResolveDiscrepancyRequest right,
      RequestOptions options) {
    return transport.call(
        () ->
            api.resolveDiscrepancy(
                pairingId,
                Ids.inPath(patientId),
                field.getValue(),
                right,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Undoes a wrong link: the plan's records and the practice's become two patients.
   *
   * @param patientId the patient
   * @param reason how the caller knows; both sides see it, so it names nobody
   * @return the patients, the new version of the combined list, and who has read the wrong union
   */
  public Unlinking unlink(String patientId, String reason) {
    return unlink(patientId, reason, RequestOptions.none());
  }

  /**
   * Undoes a wrong link: the plan's records and the practice's become two patients.
   *
   * @param patientId the patient
   * @param reason how the caller knows; both sides see it, so it names nobody
   * @param options idempotency key and request id
   * @return the patients, the new version of the combined list, and who has read the wrong union
   */
  public Unlinking unlink(String patientId, String reason, RequestOptions options) {
    return transport.call(
        () ->
            linkage.unlinkPatient(
                pairingId,
                Ids.inPath(patientId),
                new UnlinkRequest().reason(reason),
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * All that happened to a patient, newest first, what both sides tell of once; each page is read
   * when its first item is wanted.
   *
   * @param patientId the patient, as the combined list names him or her
   * @return a stream that is empty after one reading
   */
  public Stream<TimelineEvent> timeline(String patientId) {
    return timeline(patientId, TimelineQuery.all());
  }

  /**
   * What happened to a patient within the query, newest first; each page is read when its first
   * item is wanted.
   *
   * @param patientId the patient, as the combined list names him or her
   * @param query which events, and where to begin
   * @return a stream that is empty after one reading
   */
  public Stream<TimelineEvent> timeline(String patientId, TimelineQuery query) {
    return PageIterator.stream(next -> timelinePage(patientId, next), query, query::withCursor);
  }

  /**
   * A page of what happened to a patient, newest first.
   *
   * @param patientId the patient, as the combined list names him or her
   * @param query which events, and where to begin
   * @return the page
   */
  public Page<TimelineEvent> timelinePage(String patientId, TimelineQuery query) {
    TimelineEventPage page =
        transport.call(
            () ->
                history.listTimelineEvents(
                    pairingId,
                    Ids.inPath(patientId),
                    query.from(),
                    query.to(),
                    query.limit(),
                    query.cursor()));
    return Page.of(page.getItems(), page.getNextCursor());
  }

  /**
   * Who of both teams works with a patient.
   *
   * @param patientId the patient
   * @return the operations on the care team
   */
  public CareTeam careTeam(String patientId) {
    return new CareTeam(transport, pairingId, patientId);
  }

  /**
   * Whether a patient is covered today, on the panel, and when last seen.
   *
   * @param patientId the patient, as the combined list names him or her
   * @return the membership; its day is the server's
   */
  public Membership membership(String patientId) {
    return membershipOn(patientId, null);
  }

  /**
   * Whether a patient is covered on a day, on the panel now, and when last seen up to that day.
   *
   * @param patientId the patient, as the combined list names him or her
   * @param on the day
   * @return the membership
   */
  public Membership membership(String patientId, LocalDate on) {
    return membershipOn(patientId, on);
  }

  private Membership membershipOn(String patientId, @Nullable LocalDate on) {
    return transport.call(() -> history.getMembership(pairingId, Ids.inPath(patientId), on));
  }
}
