package care.duet.server.security;

import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.http.PathParameters;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.http.RequestIdFilter;
import care.duet.server.platform.spec.Operation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a bearer key into a {@link Caller}, or ends the request with 401. */
@Priority(Priorities.AUTHENTICATION)
final class AuthenticationFilter implements ContainerRequestFilter {

  /** Last use is told to the minute: a write per request would cost more than it tells. */
  private static final Duration LAST_USED_PRECISION = Duration.ofMinutes(1);

  private static final String SCHEME = "Bearer ";

  private final SystemDb db;
  private final Clock clock;

  AuthenticationFilter(SystemDb db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Operation operation = CurrentOperation.of(request);
    if (operation == null) {
      return; // the documentation and the problem pages are open to anyone
    }
    String pairingId = pairingId(request, operation);
    KeyRow row = row(secret(request), pairingId);
    String requestId = String.valueOf(request.getProperty(RequestIdFilter.ATTRIBUTE));
    Caller caller = caller(row, pairingId, operation.id(), requestId);
    Callers.replace(request, caller);
  }

  private static @Nullable String pairingId(ContainerRequestContext request, Operation operation) {
    String id =
        operation.pairingParameter() == null
            ? null
            : request.getUriInfo().getPathParameters().getFirst(operation.pairingParameter());
    return id != null && PathParameters.isPlausible(id) ? id : null;
  }

  private static String secret(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw refused("Send 'Authorization: Bearer' with an API key.");
    }
    String secret = header.substring(SCHEME.length()).strip();
    if (!ApiKey.isWellFormed(secret)) {
      throw refused("This is not a Duet key: its shape or its checksum is wrong. Is it mistyped?");
    }
    return secret;
  }

  private KeyRow row(String secret, @Nullable String pairingId) {
    byte[] hash = new ApiKey(secret).hash();
    KeyRow row =
        db.read(tx -> tx.dao(KeyDao.class).findAcrossPairings(hash, pairingId))
            .orElseThrow(() -> refused("The key is unknown."));
    Instant now = clock.instant();
    if (row.revokedAt() != null) {
      throw refused("The key has been revoked.");
    }
    if (row.expiresAt() != null && !now.isBefore(row.expiresAt())) {
      throw refused("The key has expired.");
    }
    if (row.lastUsedAt() == null || row.lastUsedAt().isBefore(now.minus(LAST_USED_PRECISION))) {
      db.inTransaction(
          tx -> {
            tx.dao(KeyDao.class).used(row.keyId(), now);
            return row;
          });
    }
    return row;
  }

  private static Caller caller(
      KeyRow row, @Nullable String pairingId, String operation, String requestId) {
    Set<Role> roles =
        row.roles() == null
            ? Set.of()
            : Arrays.stream(row.roles().split(",", -1))
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
    Caller.Membership membership =
        roles.isEmpty()
            ? null
            : new Caller.Membership(
                Objects.requireNonNull(pairingId),
                Objects.requireNonNull(row.pairingState()),
                roles);
    return new Caller(
        row.clientId(),
        row.clientName(),
        row.organizationId(),
        row.organizationKind(),
        row.administrator(),
        new Caller.Key(row.keyId(), row.lastFour(), row.expiresAt()),
        membership,
        operation,
        requestId,
        null);
  }

  private static ProblemException refused(String detail) {
    return ProblemException.of(ProblemType.UNAUTHENTICATED, detail);
  }
}
