package care.duet.server.platform.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Takes out what the caller refuses: for Jersey a weight of 0 is a low one. */
@PreMatching
final class AcceptFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    List<MediaType> accepted = accepted(request);
    List<MediaType> wanted = accepted.stream().filter(type -> !isRefused(type)).toList();
    if (wanted.isEmpty()) {
      throw new NotAcceptableException();
    }
    if (wanted.size() < accepted.size()) {
      request
          .getHeaders()
          .put(HttpHeaders.ACCEPT, wanted.stream().map(MediaType::toString).toList());
    }
  }

  private static List<MediaType> accepted(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes();
    } catch (ProcessingException malformed) {
      throw new BadRequestException(malformed);
    }
  }

  private static boolean isRefused(MediaType type) {
    return Double.parseDouble(type.getParameters().getOrDefault("q", "1")) == 0;
  }
}
