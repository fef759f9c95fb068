package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RecordMapperIT {

  private static final String EVERYTHING =
      """
      SELECT 'a' AS given_text, 7 AS number, NULL AS maybe, TRUE AS flag, DATE '2026-11-02' AS day,
             TIMESTAMP '2026-11-02 03:04:05.678901' AS at, 1.25 AS amount, 'x' AS line, NULL AS zip
      """;

  private Handle handle;

  /** Of every type that rows have. */
  public record Everything(
      String givenText,
      int number,
      @Nullable Integer maybe,
      boolean flag,
      LocalDate day,
      Instant at,
      BigDecimal amount,
      @Nested Place place) {}

  /** Out of the same row. */
  public record Place(String line, @Nullable String zip) {}

  /** Refuses a row. */
  public record Positive(int number) {

    /** Demands a number above zero. */
    public Positive {
      if (number <= 0) {
        throw new IllegalArgumentException("not positive");
      }
    }
  }

  @BeforeEach
  void open() {
    Connection connection = TestDatabase.get().unwalled();
    handle = Jdbi.create(connection).installPlugin(new DaoPlugin()).open();
  }

  @AfterEach
  void close() throws Exception {
    handle.getConnection().close();
  }

  @Test
  void everyComponentHasTheColumnOfItsName() {
    Everything expected =
        new Everything(
            "a",
            7,
            null,
            true,
            LocalDate.of(2026, 11, 2),
            Instant.parse("2026-11-02T03:04:05.678901Z"),
            new BigDecimal("1.25"),
            new Place("x", null));

    assertThat(handle.createQuery(EVERYTHING).mapTo(Everything.class).one()).isEqualTo(expected);
    assertThat(handle.createQuery(EVERYTHING).mapTo(Everything.class).one()).isEqualTo(expected);
  }

  @Test
  void theSameRecordIsReadOfColumnsInAnotherOrder() {
    assertThat(handle.createQuery("SELECT 'x' AS line, 'y' AS zip").mapTo(Place.class).one())
        .isEqualTo(new Place("x", "y"));
    assertThat(handle.createQuery("SELECT 'y' AS ZIP, 'x' AS LINE").mapTo(Place.class).one())
        .isEqualTo(new Place("x", "y"));
  }

  @Test
  void aNullWhereNoneMayBeIsRefusedWithoutTheRow() {
    assertThatThrownBy(
            () -> handle.createQuery("SELECT NULL AS line, 'y' AS zip").mapTo(Place.class).one())
        .hasMessageContaining("line")
        .hasMessageNotContaining("'y'");
  }

  @Test
  void aColumnThatIsMissingIsNamed() {
    assertThatThrownBy(() -> handle.createQuery("SELECT 'x' AS line").mapTo(Place.class).one())
        .hasMessageContaining("zip");
  }

  @Test
  void aRowThatTheRecordRefusesIsRefused() {
    assertThatThrownBy(() -> handle.createQuery("SELECT 0 AS number").mapTo(Positive.class).one())
        .hasRootCauseMessage("not positive");
  }
}
