package care.duet.server.pairing;

import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * One plan with one practice: the tenant.
 *
 * @param settings the settings that differ from the defaults, as JSON
 */
public record Pairing(
    @ColumnName("pairing_id") String id,
    String planOrganizationId,
    String practiceOrganizationId,
    PairingState state,
    String settings,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  String etag() {
    return Etags.of(version);
  }

  Pairing movedTo(PairingState target, Instant now) {
    if (!state.next().contains(target)) {
      String allowed =
          state.next().stream().map(PairingState::code).sorted().collect(Collectors.joining(", "));
      throw ProblemException.of(
          ProblemType.STATE_CONFLICT,
          "The pairing is "
              + state.code()
              + "; from there it can become "
              + (allowed.isEmpty() ? "nothing else." : allowed + "."));
    }
    return new Pairing(
        id,
        planOrganizationId,
        practiceOrganizationId,
        target,
        settings,
        createdAt,
        now,
        version + 1);
  }

  Pairing withSettings(PairingSettings changed, Instant now) {
    return new Pairing(
        id,
        planOrganizationId,
        practiceOrganizationId,
        state,
        changed.overrides(),
        createdAt,
        now,
        version + 1);
  }
}
