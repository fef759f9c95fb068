package care.duet.server.platform.db;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One account of the database server; without a password it must exist already.
 *
 * @param user the account's name, valid from any host
 */
public record DatabaseAccount(String user, @Nullable String password) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,32}");

  public DatabaseAccount {
    requireName(user);
    password = password == null || password.isEmpty() ? null : password;
  }

  DatabaseAccount withPassword(String newPassword) {
    return new DatabaseAccount(user, newPassword);
  }

  /** Names become part of DDL, where nothing can be bound, so only harmless ones are taken. */
  static String requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Schemas and database users have 1 to 32 letters, digits or underscores: " + name);
    }
    return name;
  }

  @Override
  public String toString() {
    return user;
  }
}
