package care.duet.server.tenancy;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Caller;
import care.duet.server.security.Callers;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Turns {@code {pairing_id}} into a {@link PairingScope}, or ends the request with 404. */
public final class PairingScopeProvider implements ParamConverterProvider {

  @Context
  @SuppressWarnings("NullAway.Init")
  private SecurityContext security;

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    if (rawType != PairingScope.class) {
      return null;
    }
    return new ParamConverter<>() {
      @Override
      public T fromString(String pairingId) {
        return rawType.cast(scope(pairingId));
      }

      @Override
      public String toString(T scope) {
        return ((PairingScope) scope).pairingId();
      }
    };
  }

  private PairingScope scope(String pairingId) {
    Caller caller = Callers.of(security);
    Caller.Membership membership = caller.membership();
    if (membership == null || !membership.pairingId().equals(pairingId)) {
      throw ProblemException.notFound();
    }
    return new PairingScope(caller, membership);
  }
}
