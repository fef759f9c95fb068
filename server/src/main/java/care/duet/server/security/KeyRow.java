package care.duet.server.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key with its client and the client's roles in one pairing, as one row. */
public record KeyRow(
    String keyId,
    String lastFour,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt,
    String clientId,
    String clientName,
    boolean administrator,
    @Nullable String organizationId,
    @Nullable String organizationKind,
    @Nullable String pairingState,
    @Nullable String roles) {}
