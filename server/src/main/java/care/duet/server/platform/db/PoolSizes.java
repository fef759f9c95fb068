package care.duet.server.platform.db;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many connections each account may hold.
 *
 * @param app bounds the requests that work in a pairing at one time
 * @param platform bounds sign-ins and administration
 */
public record PoolSizes(int app, int platform) {

  public PoolSizes {
    if (app < 1 || platform < 1) {
      throw new IllegalArgumentException("A pool holds at least one connection");
    }
  }

  /** Enough for one node. */
  public static PoolSizes usual() {
    return of(null, null);
  }

  @JsonCreator
  static PoolSizes of(
      @JsonProperty("app") @Nullable Integer app,
      @JsonProperty("platform") @Nullable Integer platform) {
    return new PoolSizes(requireNonNullElse(app, 16), requireNonNullElse(platform, 8));
  }
}
