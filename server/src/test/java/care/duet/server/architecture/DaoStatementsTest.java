package care.duet.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.tenancy.PairingDao;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlCall;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.Test;

/** Every statement of every DAO, found on the class path rather than listed. */
class DaoStatementsTest {

  private static final Pattern PAIRING = Pattern.compile(":pairingId\\b");
  private static final Pattern NOT_SQL =
      Pattern.compile("'[^']*'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:FROM|JOIN|INTO|(?<!KEY )UPDATE)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CREATED =
      Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
  private static final Pattern INCLUDED = Pattern.compile("<include file=\"([^\"]+)\"");

  private final List<Statement> statements = statements();
  private final Set<String> tenantTables = tenantTables();

  @Test
  void everyStatementOfAPairingNamesIt() {
    assertThat(inPairings())
        .hasSizeGreaterThan(30)
        .filteredOn(statement -> count(PAIRING, statement.code()) == 0)
        .isEmpty();
  }

  @Test
  void everyTenantTableOfAStatementIsConfined() {
    assertThat(inPairings())
        .filteredOn(statement -> count(PAIRING, statement.code()) < tables(statement).size())
        .isEmpty();
  }

  @Test
  void everyStatementOfAPairingWorksOnTenantTablesAlone() {
    assertThat(inPairings())
        .filteredOn(statement -> count(TABLE, statement.code()) != tables(statement).size())
        .isEmpty();
  }

  @Test
  void whatLooksAcrossPairingsSaysSo() {
    assertThat(statements)
        .filteredOn(statement -> !statement.inPairing() && !tables(statement).isEmpty())
        .hasSizeGreaterThan(5)
        .filteredOn(statement -> !statement.method().getName().endsWith("AcrossPairings"))
        .isEmpty();
  }

  @Test
  void everyBatchIsAnInsert() {
    // The driver would send a batch of anything else as several statements in one.
    assertThat(statements)
        .filteredOn(statement -> statement.method().isAnnotationPresent(SqlBatch.class))
        .isNotEmpty()
        .allMatch(statement -> statement.code().strip().startsWith("INSERT "));
  }

  private List<Statement> inPairings() {
    return statements.stream().filter(Statement::inPairing).toList();
  }

  private List<String> tables(Statement statement) {
    List<String> tables = new ArrayList<>();
    Matcher table = TABLE.matcher(statement.code());
    while (table.find()) {
      if (tenantTables.contains(table.group(1))) {
        tables.add(table.group(1));
      }
    }
    return tables;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.duet.server")) {
      if (type.isInterface()) {
        for (Method method : type.reflect().getDeclaredMethods()) {
          String sql = sql(method);
          if (!sql.isEmpty()) {
            boolean inPairing = PairingDao.class.isAssignableFrom(method.getDeclaringClass());
            statements.add(new Statement(method, sql, inPairing));
          }
        }
      }
    }
    return statements;
  }

  private static String sql(Method method) {
    if (method.isAnnotationPresent(SqlQuery.class)) {
      return method.getAnnotation(SqlQuery.class).value();
    }
    if (method.isAnnotationPresent(SqlUpdate.class)) {
      return method.getAnnotation(SqlUpdate.class).value();
    }
    if (method.isAnnotationPresent(SqlBatch.class)) {
      return method.getAnnotation(SqlBatch.class).value();
    }
    return method.isAnnotationPresent(SqlCall.class)
        ? method.getAnnotation(SqlCall.class).value()
        : "";
  }

  /** The tables with a pairing, as the migrations make them. */
  private static Set<String> tenantTables() {
    Set<String> tables = new TreeSet<>();
    INCLUDED
        .matcher(resource("/migrations/changelog.xml"))
        .results()
        .map(file -> resource("/migrations/" + file.group(1)))
        .flatMap(sql -> CREATED.matcher(sql).results())
        .filter(
            table ->
                Arrays.stream(table.group(2).split("\n", -1))
                    .anyMatch(DaoStatementsTest::isPairing))
        .forEach(table -> tables.add(table.group(1)));
    assertThat(tables)
        .contains("pairings", "patients", "idempotency_keys")
        .doesNotContain("api_keys");
    return tables;
  }

  private static boolean isPairing(String column) {
    return column.strip().startsWith("pairing_id ");
  }

  private static String resource(String path) {
    try (InputStream in = DaoStatementsTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Statement(Method method, String sql, boolean inPairing) {

    /** Without comments and literals, where a name counts for nothing. */
    String code() {
      return NOT_SQL.matcher(sql).replaceAll(" ");
    }

    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }
}
