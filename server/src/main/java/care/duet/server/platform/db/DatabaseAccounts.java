package care.duet.server.platform.db;

import static java.util.Objects.requireNonNullElseGet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The three accounts, so that no piece of the server holds more rights than it needs.
 *
 * @param migrate may change the schema
 * @param app serves requests inside a pairing and sees views only
 * @param platform manages organizations, pairings and credentials
 */
public record DatabaseAccounts(
    DatabaseAccount migrate, DatabaseAccount app, DatabaseAccount platform) {

  /** The usual names, without passwords. */
  public static DatabaseAccounts usual() {
    return of(null, null, null);
  }

  @JsonCreator
  static DatabaseAccounts of(
      @JsonProperty("migrate") @Nullable DatabaseAccount migrate,
      @JsonProperty("app") @Nullable DatabaseAccount app,
      @JsonProperty("platform") @Nullable DatabaseAccount platform) {
    return new DatabaseAccounts(
        requireNonNullElseGet(migrate, () -> new DatabaseAccount("duet_migrate", null)),
        requireNonNullElseGet(app, () -> new DatabaseAccount("duet_app", null)),
        requireNonNullElseGet(platform, () -> new DatabaseAccount("duet_platform", null)));
  }
}
