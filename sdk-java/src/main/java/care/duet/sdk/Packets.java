package care.duet.sdk;

import care.duet.sdk.generated.api.PacketsApi;
import care.duet.sdk.generated.client.ApiClient;
import care.duet.sdk.generated.model.AssemblePacketsRequest;
import care.duet.sdk.generated.model.Packet;
import care.duet.sdk.transport.Transport;
import java.util.List;

/** What both sides know of a patient, for the conference. */
public final class Packets {

  private final Transport transport;
  private final PacketsApi api;
  private final String pairingId;

  Packets(Transport transport, String pairingId) {
    this.transport = transport;
    this.api = new PacketsApi(transport.apiClient());
    this.pairingId = pairingId;
  }

  /**
   * Reads the packet of a patient.
   *
   * @param patientId the patient, as the combined list names him or her
   * @return the packet
   */
  public Packet get(String patientId) {
    return transport.call(() -> api.getPacket(pairingId, Ids.inPath(patientId)));
  }

  /**
   * Reads the packet of a patient as a page to print.
   *
   * @param patientId the patient, as the combined list names him or her
   * @return the page, in HTML
   */
  public String page(String patientId) {
    return transport.text(
        "/v1/pairings/"
            + ApiClient.urlEncode(pairingId)
            + "/patients/"
            + ApiClient.urlEncode(Ids.inPath(patientId))
            + "/packet",
        "text/html");
  }

  /**
   * Reads the packets of several patients from one state of the data.
   *
   * @param patientIds up to fifty patients, none twice
   * @return the packets in the same order
   */
  public List<Packet> of(List<String> patientIds) {
    return of(patientIds, RequestOptions.none());
  }

  /**
   * Reads the packets of several patients from one state of the data.
   *
   * @param patientIds up to fifty patients, none twice
   * @param options the request id; there is nothing to repeat by a key
   * @return the packets in the same order
   */
  public List<Packet> of(List<String> patientIds, RequestOptions options) {
    AssemblePacketsRequest request = new AssemblePacketsRequest().patientIds(patientIds);
    return List.copyOf(
        transport
            .call(() -> api.assemblePackets(pairingId, request, options.headers()))
            .getPackets());
  }
}
