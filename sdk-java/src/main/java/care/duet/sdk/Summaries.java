package care.duet.sdk;

import care.duet.sdk.generated.api.SummariesApi;
import care.duet.sdk.generated.client.ApiClient;
import care.duet.sdk.generated.model.ConferenceSummary;
import care.duet.sdk.generated.model.DraftSummaryRequest;
import care.duet.sdk.generated.model.SendSummaryRequest;
import care.duet.sdk.generated.model.SummaryOverview;
import care.duet.sdk.generated.model.UpdateSummaryRequest;
import care.duet.sdk.transport.Transport;
import java.util.Optional;

/** What conferences have come to, written down and sent to those who go on with it. */
public final class Summaries {

  private final Transport transport;
  private final SummariesApi api;
  private final String pairingId;

  Summaries(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new SummariesApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Tells which summaries a conference has, and until when the first one is due.
   *
   * @param conferenceId the conference's id
   * @return the summaries without what they say
   */
  public SummaryOverview overview(String conferenceId) {
    return transport.call(() -> api.getSummaries(pairingId, Ids.inPath(conferenceId), null));
  }

  /**
   * Tells which summaries a conference has, if that has changed.
   *
   * @param conferenceId the conference's id
   * @param etag the ETag of the state that the caller has
   * @return the summaries without what they say; empty when it is still the state with that ETag
   */
  public Optional<SummaryOverview> overviewIfChanged(String conferenceId, String etag) {
    return transport.callIfChanged(
        () -> api.getSummaries(pairingId, Ids.inPath(conferenceId), etag));
  }

  /**
   * Drafts the summary of a closed conference out of the record; after one was sent, a correction.
   *
   * @param conferenceId the conference's id
   * @param request why, of a correction
   * @return the draft
   */
  public ConferenceSummary draft(String conferenceId, DraftSummaryRequest request) {
    return draft(conferenceId, request, RequestOptions.none());
  }

  /**
   * Drafts the summary of a closed conference out of the record; after one was sent, a correction.
   *
   * @param conferenceId the conference's id
   * @param request why, of a correction
   * @param options idempotency key and request id
   * @return the draft
   */
  public ConferenceSummary draft(
      String conferenceId, DraftSummaryRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.draftSummary(
                pairingId,
                Ids.inPath(conferenceId),
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Reads a summary. It confirms nothing.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @return the summary
   */
  public ConferenceSummary get(String conferenceId, int number) {
    return transport.call(() -> api.getSummary(pairingId, Ids.inPath(conferenceId), number, null));
  }

  /**
   * Reads a summary if it has changed.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @param etag the ETag of the state that the caller has
   * @return the summary; empty when it is still the one with that ETag
   */
  public Optional<ConferenceSummary> getIfChanged(String conferenceId, int number, String etag) {
    return transport.callIfChanged(
        () -> api.getSummary(pairingId, Ids.inPath(conferenceId), number, etag));
  }

  /**
   * Reads a summary as a page to print.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @return the page, in HTML
   */
  public String page(String conferenceId, int number) {
    return transport.text(path(conferenceId, number), "text/html");
  }

  /**
   * Reads a summary as plain text.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @return the text
   */
  public String text(String conferenceId, int number) {
    return transport.text(path(conferenceId, number), "text/plain");
  }

  /**
   * Sets introduction and notes of a draft, or takes the record anew.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @param etag the ETag of the state that the change is based on
   * @param request what to change
   * @return the draft as it is now
   */
  public ConferenceSummary update(
      String conferenceId, int number, String etag, UpdateSummaryRequest request) {
    return transport.call(
        () -> api.updateSummary(pairingId, Ids.inPath(conferenceId), number, request, etag));
  }

  /**
   * Delivers a draft to its recipients.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @param request to whom, unless to those who usually get it
   * @return the summary, sent
   */
  public ConferenceSummary send(String conferenceId, int number, SendSummaryRequest request) {
    return send(conferenceId, number, request, RequestOptions.none());
  }

  /**
   * Delivers a draft to its recipients.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @param request to whom, unless to those who usually get it
   * @param options idempotency key and request id
   * @return the summary, sent
   */
  public ConferenceSummary send(
      String conferenceId, int number, SendSummaryRequest request, RequestOptions options) {
    return transport.call(
        () ->
            api.sendSummary(
                pairingId,
                Ids.inPath(conferenceId),
                number,
                request,
                options.idempotencyKey(),
                options.headers()));
  }

  /**
   * Confirms that the person has read a summary for whom this client acts; see {@link
   * PairingClient#onBehalfOf}.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @return the summary as it is now
   */
  public ConferenceSummary confirmRead(String conferenceId, int number) {
    return confirmRead(conferenceId, number, RequestOptions.none());
  }

  /**
   * Confirms that the person has read a summary for whom this client acts; see {@link
   * PairingClient#onBehalfOf}.
   *
   * @param conferenceId the conference's id
   * @param number which of its summaries, from 1
   * @param options idempotency key and request id
   * @return the summary as it is now
   */
  public ConferenceSummary confirmRead(String conferenceId, int number, RequestOptions options) {
    return transport.call(
        () ->
            api.confirmSummaryRead(
                pairingId,
                Ids.inPath(conferenceId),
                number,
                options.idempotencyKey(),
                options.headers()));
  }

  private String path(String conferenceId, int number) {
    return "/v1/pairings/"
        + ApiClient.urlEncode(pairingId)
        + "/conferences/"
        + ApiClient.urlEncode(Ids.inPath(conferenceId))
        + "/summaries/"
        + number;
  }
}
