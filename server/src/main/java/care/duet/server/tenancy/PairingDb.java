package care.duet.server.tenancy;

import care.duet.server.platform.db.DaoPlugin;
import care.duet.server.platform.db.Transactions;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * The database as one pairing sees it.
 *
 * <p>A unit of work costs three statements beside its own: set the pairing, end the transaction,
 * clear the pairing. There is no current pairing anywhere: a {@link PairingTx} is the only way to a
 * statement and knows one scope. Work that opens another unit of work gets another connection with
 * that unit's pairing, so it cannot mix two; it should not, because it holds two connections.
 */
public final class PairingDb {
  private final Jdbi jdbi;
  private final Transactions transactions;

  /**
   * @param plugins act after the guard; tests use them to take one wall away
   */
  public PairingDb(DataSource dataSource, Transactions transactions, JdbiPlugin... plugins) {
    this.jdbi =
        Jdbi.create(new PairingConnections(dataSource))
            .installPlugin(new DaoPlugin())
            .installPlugin(new PairingGuard());
    for (JdbiPlugin plugin : plugins) {
      jdbi.installPlugin(plugin);
    }
    this.transactions = transactions;
  }

  /** Runs the work in one transaction confined to the scope's pairing, and commits it. */
  public <T> T inTransaction(PairingScope scope, PairingWork<T> work) {
    return transactions.inTransaction(jdbi, handle -> work.run(confined(handle, scope)));
  }

  /** Runs work that changes nothing, on one snapshot of the scope's pairing. */
  public <T> T read(PairingScope scope, PairingWork<T> work) {
    return transactions.read(jdbi, handle -> work.run(confined(handle, scope)));
  }

  private static PairingTx confined(Handle handle, PairingScope scope) {
    PairingConnections.confine(handle.getConnection(), scope);
    handle.getConfig(PairingConfig.class).confineTo(scope);
    return new PairingTx(handle, scope);
  }
}
