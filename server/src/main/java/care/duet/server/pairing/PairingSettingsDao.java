package care.duet.server.pairing;

import care.duet.server.tenancy.PairingDao;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The settings of one pairing, for the features that work in it. */
public interface PairingSettingsDao extends PairingDao {

  /** Where the pairing differs from the defaults, as JSON. */
  @SqlQuery("SELECT settings FROM pairings WHERE pairing_id = :pairingId")
  String settings();
}
