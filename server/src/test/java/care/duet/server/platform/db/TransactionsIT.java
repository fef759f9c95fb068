package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.server.testing.TestDatabase;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.db.ManagedDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionsIT {
  private final ManagedDataSource pool =
      new DataSources(TestDatabase.get().config()).platform(new MetricRegistry());
  private final Jdbi jdbi = Jdbi.create(pool);
  private final List<Integer> pauses = new ArrayList<>();
  private final Transactions transactions = new Transactions(pauses::add);
  private final AtomicInteger runs = new AtomicInteger();

  @AfterEach
  void close() throws Exception {
    pool.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {1205, 1213, 1020, 1047})
  void triesAgainWhenTheDatabaseAsksForIt(int code) {
    String result =
        transactions.inTransaction(
            jdbi,
            handle -> {
              if (runs.incrementAndGet() < 3) {
                throw failure(code);
              }
              return "done";
            });

    assertThat(result).isEqualTo("done");
    assertThat(pauses).containsExactly(1, 2);
  }

  @Test
  void givesUpAfterFiveTries() {
    assertThatThrownBy(() -> run(1213)).isInstanceOf(DatabaseUnavailableException.class);
    assertThat(runs).hasValue(5);
  }

  @Test
  void doesNotRepeatAnError() {
    assertThatThrownBy(() -> run(1062))
        .satisfies(e -> assertThat(DatabaseErrors.is(e, DatabaseErrors.DUPLICATE_KEY)).isTrue());
    assertThat(runs).hasValue(1);
  }

  @Test
  void saysWhenTheDatabaseCannot() {
    assertThatThrownBy(() -> run(1290)).isInstanceOf(DatabaseUnavailableException.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  void survivesADeadlock() throws Exception {
    for (String id : List.of("org_dead_a", "org_dead_b")) {
      transactions.inTransaction(
          jdbi,
          handle ->
              handle.execute(
                  """
                  INSERT INTO organizations (id, kind, external_id, name, created_at, updated_at)
                  VALUES (?, 'plan', ?, '', NOW(6), NOW(6))
                  """,
                  id,
                  id));
    }
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    CompletableFuture<Integer> one = rename(bothHoldOne, "org_dead_a", "org_dead_b");
    CompletableFuture<Integer> two = rename(bothHoldOne, "org_dead_b", "org_dead_a");

    assertThat(one.get(30, TimeUnit.SECONDS) + two.get(30, TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(runs).hasValue(3);
  }

  private CompletableFuture<Integer> rename(CyclicBarrier barrier, String first, String second) {
    AtomicInteger tries = new AtomicInteger();
    return CompletableFuture.supplyAsync(
        () ->
            new Transactions()
                .inTransaction(
                    jdbi,
                    handle -> {
                      runs.incrementAndGet();
                      String sql = "UPDATE organizations SET version = version + 1 WHERE id = ?";
                      handle.execute(sql, first);
                      if (tries.incrementAndGet() == 1) {
                        await(barrier);
                      }
                      return handle.execute(sql, second);
                    }));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(int code) {
    transactions.inTransaction(
        jdbi,
        handle -> {
          runs.incrementAndGet();
          throw failure(code);
        });
  }

  private static RuntimeException failure(int code) {
    return new IllegalStateException(new SQLException("", "HY000", code));
  }
}
