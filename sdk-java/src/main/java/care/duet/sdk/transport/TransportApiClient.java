package care.duet.sdk.transport;

import care.duet.sdk.generated.client.ApiClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;

/** Hands the generated code our HTTP client and one mapper: a copy would learn every type anew. */
final class TransportApiClient extends ApiClient {

  private final HttpClient http;
  private final ObjectMapper shared;

  TransportApiClient(URI baseUri, HttpClient http, ObjectMapper shared) {
    super(HttpClient.newBuilder(), shared, baseUri.toString());
    this.http = http;
    this.shared = shared;
  }

  @Override
  public HttpClient getHttpClient() {
    return http;
  }

  @Override
  public ObjectMapper getObjectMapper() {
    return shared;
  }
}
