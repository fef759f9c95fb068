package care.duet.server.identity;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads what one client holds, across the pairings it is a member of. */
interface HeldRoleDao {

  @SqlQuery(
      """
      SELECT g.pairing_id, p.state AS pairing_state, g.role
        FROM client_grants g
        JOIN pairings p ON p.pairing_id = g.pairing_id
       WHERE g.client_id = :client
       ORDER BY g.pairing_id, g.role
       LIMIT 1000
      """)
  List<HeldRole> listAcrossPairings(String client);
}
