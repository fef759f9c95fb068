package care.duet.server.platform.spec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the spec says of one operation.
 *
 * @param id the operationId
 * @param scope the scope a caller needs; {@link #AUTHENTICATED} when any valid key will do
 * @param pairingParameter the path parameter that names a pairing; null when there is none
 * @param administrable whether an administrator calls it, and not only members of the pairing
 * @param queryParameters the query parameters it knows, by name
 */
public record Operation(
    String id,
    String method,
    String path,
    String scope,
    @Nullable String pairingParameter,
    boolean administrable,
    Map<String, QueryParameter> queryParameters) {

  /** The scope of operations that ask for nothing but a valid key. */
  public static final String AUTHENTICATED = "authenticated";

  /** Whether calling it changes anything. */
  public boolean writes() {
    return !method.equals("get");
  }
}
