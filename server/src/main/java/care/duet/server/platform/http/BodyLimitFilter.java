package care.duet.server.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Refuses bodies above a limit, declared or not, before they fill the memory. */
@PreMatching
@Priority(1)
final class BodyLimitFilter implements ContainerRequestFilter {

  private final int mostBytes;

  BodyLimitFilter(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > mostBytes) {
      throw BoundedStream.tooLarge(mostBytes);
    }
    if (request.hasEntity()) {
      request.setEntityStream(new BoundedStream(request.getEntityStream(), mostBytes));
    }
  }
}
