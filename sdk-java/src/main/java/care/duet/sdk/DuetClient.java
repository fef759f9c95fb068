package care.duet.sdk;

import care.duet.sdk.generated.api.IdentityApi;
import care.duet.sdk.generated.model.Whoami;
import care.duet.sdk.transport.Transport;
import java.util.function.Function;

/**
 * The way into Duet. Make one per key and keep it: it is immutable, safe for many threads, and
 * shares its connections with everything taken from it.
 */
public final class DuetClient implements AutoCloseable {

  private final Transport transport;
  private final IdentityApi identity;
  private final Organizations organizations;
  private final Pairings pairings;
  private final ApiClients apiClients;
  private final Grants grants;

  DuetClient(Transport transport) {
    this.transport = transport;
    this.identity = new IdentityApi(transport.apiClient());
    this.organizations = new Organizations(transport);
    this.pairings = new Pairings(transport);
    this.apiClients = new ApiClients(transport);
    this.grants = new Grants(transport);
  }

  /**
   * Begins a client; at least the server's address and a key are needed.
   *
   * @return a builder with the defaults
   */
  public static DuetClientBuilder builder() {
    return new DuetClientBuilder();
  }

  /**
   * A client for the server named by the environment variable {@code DUET_URL} with the key in
   * {@code DUET_API_KEY}.
   *
   * @return the client
   * @throws IllegalStateException if one of them is not set
   */
  public static DuetClient fromEnv() {
    return DuetClientBuilder.from(System.getenv()).build();
  }

  /**
   * Who the key stands for and what it may do.
   *
   * @return the caller as the server knows it
   */
  public Whoami whoami() {
    return transport.call(identity::getWhoami);
  }

  /**
   * Health plans, practices and community partners, for administrators.
   *
   * @return the operations
   */
  public Organizations organizations() {
    return organizations;
  }

  /**
   * Pairings of a plan with a practice: made by administrators, read by all who work in one.
   *
   * @return the operations
   */
  public Pairings pairings() {
    return pairings;
  }

  /**
   * The programs that call Duet and their keys, for administrators.
   *
   * @return the operations
   */
  public ApiClients apiClients() {
    return apiClients;
  }

  /**
   * Which client holds which role in which pairing, for administrators.
   *
   * @return the operations
   */
  public Grants grants() {
    return grants;
  }

  /**
   * The work inside one pairing.
   *
   * @param id the pairing's id
   * @return a client for that pairing, on the same connections; no call is made
   */
  public PairingClient pairing(String id) {
    return new PairingClient(transport, id);
  }

  /**
   * Makes a call and keeps status, headers and body of its answer.
   *
   * @param <T> what the call returns
   * @param call makes one call with the client it is given
   * @return the answer; the last one when several calls were made
   */
  public <T> DuetResponse<T> withRawResponse(Function<DuetClient, T> call) {
    return ResponseRecorder.record(transport, view -> call.apply(new DuetClient(view)));
  }

  /** Ends the connections, also those of the pairings' clients. */
  @Override
  public void close() {
    transport.close();
  }
}
