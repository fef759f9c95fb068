package care.duet.server.platform.db.migration;

import care.duet.server.platform.db.DatabaseAccount;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** Creates the working accounts and gives each exactly its rights. */
final class Accounts {
  private final Ddl ddl;

  Accounts(Ddl ddl) {
    this.ddl = ddl;
  }

  void ensure(DatabaseAccount account) throws SQLException {
    String password = account.password();
    if (password != null) {
      ddl.run(
          "CREATE USER IF NOT EXISTS %s IDENTIFIED BY %s"
              .formatted(name(account), literal(password)));
      ddl.run("ALTER USER %s IDENTIFIED BY %s".formatted(name(account), literal(password)));
    }
  }

  void settle(DatabaseAccount account, Set<Right> wanted) throws SQLException {
    Set<Right> present = present(account);
    for (Right right : present) {
      if (!wanted.contains(right)) {
        ddl.run("REVOKE %s ON %s FROM %s".formatted(right.name(), right.target(), name(account)));
      }
    }
    for (Right right : wanted) {
      if (!present.contains(right)) {
        ddl.run("GRANT %s ON %s TO %s".formatted(right.name(), right.target(), name(account)));
      }
    }
  }

  private Set<Right> present(DatabaseAccount account) throws SQLException {
    Set<Right> rights = new TreeSet<>();
    ddl.query(
            """
            SELECT table_schema, table_name, privilege_type
              FROM information_schema.table_privileges WHERE grantee = ?
            UNION ALL
            SELECT table_schema, '', privilege_type
              FROM information_schema.schema_privileges WHERE grantee = ?
            UNION ALL
            SELECT '', '', privilege_type
              FROM information_schema.user_privileges
             WHERE grantee = ? AND privilege_type <> 'USAGE'
            """,
            name(account),
            name(account),
            name(account))
        .forEach(row -> rights.add(new Right(row.get(0), row.get(1), row.get(2))));
    return rights;
  }

  private static String name(DatabaseAccount account) {
    return "'" + account.user() + "'@'%'";
  }

  private static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
