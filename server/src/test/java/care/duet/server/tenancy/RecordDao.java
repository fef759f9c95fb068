package care.duet.server.tenancy;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Statements of every kind on a tenant table, right and wrong. */
interface RecordDao extends PairingDao {
  String INSERT =
      """
      INSERT INTO patient_records (pairing_id, party, identifier, patient_id, given_name,
                                   family_name, birth_date, updated_at)
      VALUES (:pairingId, 'plan', :identifier, :patientId, :givenName, 'Doe', :birthDate, NOW(6))
      """;

  /** Carries a pairing of its own, as a careless row type might. */
  record Row(
      String pairingId,
      String identifier,
      String patientId,
      String givenName,
      LocalDate birthDate) {
    Row(PairingScope scope, String identifier, String givenName) {
      this(
          scope.pairingId(),
          identifier,
          Pairings.patientOf(scope),
          givenName,
          LocalDate.of(1950, 2, 28));
    }
  }

  @SqlUpdate(INSERT)
  int insert(@BindMethods Row row);

  @SqlBatch(INSERT)
  int[] insertAll(@BindMethods List<Row> rows);

  @SqlQuery("SELECT given_name FROM patient_records WHERE pairing_id = :pairingId ORDER BY 1")
  List<String> names();

  @SqlQuery("SELECT given_name FROM patient_records WHERE pairing_id = :pairingId ORDER BY 1")
  List<String> namesOf(@Bind("pairingId") String pairingId);

  @SqlUpdate("UPDATE patient_records SET given_name = :name WHERE pairing_id = :pairingId")
  int rename(@Bind("name") String name);

  @SqlUpdate("UPDATE patient_records SET pairing_id = :to WHERE pairing_id = :pairingId")
  int moveTo(@Bind("to") String to);

  @SqlQuery("SELECT @duet_pairing FROM pairings WHERE pairing_id = :pairingId")
  List<String> variable();

  @SqlQuery("SELECT given_name FROM patient_records -- :pairingId")
  List<String> namesOnlyCommented();

  @SqlQuery("SELECT given_name FROM patient_records WHERE given_name <> ':pairingId'")
  List<String> namesOnlyQuoted();

  @SqlUpdate("UPDATE patient_records SET given_name = 'x'")
  int renameUnguarded();

  @SqlBatch("INSERT INTO patients (pairing_id, id, created_at) VALUES (:other, :id, NOW(6))")
  int[] insertUnguarded(@Bind("other") String other, @Bind("id") List<String> ids);

  @SqlQuery(
      "SELECT identifier FROM patient_records WHERE pairing_id = :pairingId AND given_name IN (<names>)")
  List<String> called(@BindList("names") List<String> names);

  @SqlQuery("SELECT identifier FROM patient_records WHERE pairing_id = :pairingId AND <condition>")
  List<String> where(@Define("condition") String condition);
}
