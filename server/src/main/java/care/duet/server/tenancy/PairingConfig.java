package care.duet.server.tenancy;

import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/** Carries the pairing from a transaction to its statements; made by JDBI, hence public. */
public final class PairingConfig implements JdbiConfig<PairingConfig> {
  private @Nullable String pairingId;

  public PairingConfig() {}

  private PairingConfig(@Nullable String pairingId) {
    this.pairingId = pairingId;
  }

  void confineTo(PairingScope scope) {
    pairingId = scope.pairingId();
  }

  String pairingId() {
    if (pairingId == null) {
      throw new IllegalStateException("A statement outside PairingDb has no pairing");
    }
    return pairingId;
  }

  @Override
  public PairingConfig createCopy() {
    return new PairingConfig(pairingId);
  }
}
