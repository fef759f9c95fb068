package care.duet.server.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a POST answers, in a form that can be stored and given again.
 *
 * @param stored what a repeat is told; the same as {@code body} unless the body holds a secret
 */
public record Answer(int status, Map<String, String> headers, Object body, Object stored) {

  /** 201 with the path and ETag of what was made. */
  public static Answer created(String location, String etag, Object body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(HttpHeaders.LOCATION, location);
    headers.put(HttpHeaders.ETAG, etag);
    return new Answer(201, Map.copyOf(headers), body, body);
  }

  /** 201 with a secret that a repeat is not told. */
  public static Answer createdWithSecret(String etag, Object body, Object stored) {
    return new Answer(201, Map.of(HttpHeaders.ETAG, etag), body, stored);
  }

  /** 202 with the path of the work that was accepted. */
  public static Answer accepted(String location, String etag, Object body) {
    Answer created = created(location, etag, body);
    return new Answer(202, created.headers(), body, body);
  }

  /** 200 with the state after the operation. */
  public static Answer ok(String etag, Object body) {
    return new Answer(200, Map.of(HttpHeaders.ETAG, etag), body, body);
  }

  /** The response to the first request. */
  public Response toResponse() {
    Response.ResponseBuilder response = Response.status(status).entity(body);
    headers.forEach(response::header);
    return response.type("application/json").build();
  }
}
