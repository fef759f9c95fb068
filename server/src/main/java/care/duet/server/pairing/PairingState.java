package care.duet.server.pairing;

import java.util.Locale;
import java.util.Set;

/** Where a pairing is in its life. */
public enum PairingState {
  PROVISIONING,
  ACTIVE,
  SUSPENDED,
  CLOSED;

  /** The states this one can move to. */
  public Set<PairingState> next() {
    return switch (this) {
      case PROVISIONING, SUSPENDED -> Set.of(ACTIVE, CLOSED);
      case ACTIVE -> Set.of(SUSPENDED, CLOSED);
      case CLOSED -> Set.of();
    };
  }

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
