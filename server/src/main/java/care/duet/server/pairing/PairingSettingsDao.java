package care.duet.server.pairing;

import care.duet.server.tenancy.PairingDao;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The settings of one pairing. */
interface PairingSettingsDao extends PairingDao {

  /** Where the pairing differs from the defaults, as JSON. */
  @SqlQuery("SELECT settings FROM pairings WHERE pairing_id = :pairingId")
  String settings();
}
