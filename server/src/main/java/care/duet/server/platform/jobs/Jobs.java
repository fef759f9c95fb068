package care.duet.server.platform.jobs;

import care.duet.server.platform.id.TypeId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.dropwizard.lifecycle.Managed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of all servers that share the database. When each is due stands in the table
 * scheduled_tasks: one server takes it, and says every few seconds that it is still at work. When
 * it is silent for too long another one does the job anew, so whatever a job does can be done
 * twice.
 */
public final class Jobs implements Managed {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 4;
  private static final Duration POLLING = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration RETRY = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration NEVER = Duration.ofDays(36_500);

  private final DataSource platform;
  private final Clock clock;
  private final List<Task<?>> atTheirTime = new ArrayList<>();
  private final List<RecurringTask<Void>> again = new ArrayList<>();
  private @Nullable Scheduler scheduler;

  /** Jobs in the platform's database, by this clock. */
  public Jobs(DataSource platform, Clock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  /** Adds work that is done again and again, so long after it was done. */
  public void every(Duration pause, String name, Runnable work) {
    again.add(
        Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> work.run()));
  }

  /**
   * Adds work on single things, each at its own time.
   *
   * @param work does it for the thing of an id, and answers when it is due again; empty for never
   */
  public void each(String name, Function<String, Optional<Instant>> work) {
    atTheirTime.add(
        Tasks.custom(name, Void.class)
            .onFailure(new OnFailureRetryLater<>(RETRY))
            .execute(
                (instance, context) -> {
                  Optional<Instant> next = work.apply(instance.getId());
                  return next.isEmpty()
                      ? new OnCompleteRemove<>()
                      : (done, operations) -> operations.reschedule(done, next.get());
                }));
  }

  /** Says when the work of {@link #each} is due for a thing, unless that is known already. */
  public void begin(String name, String id, Instant at) {
    if (scheduler == null) {
      throw new IllegalStateException("The jobs have not started");
    }
    Task<?> task =
        atTheirTime.stream()
            .filter(known -> known.getName().equals(name))
            .findFirst()
            .orElseThrow();
    scheduler.scheduleIfNotExists(task.instance(id), at);
  }

  @Override
  public void start() {
    scheduler =
        Scheduler.create(platform, atTheirTime)
            .startTasks(again)
            .schedulerName(new SchedulerName.Fixed(TypeId.next("srv")))
            .clock(clock::instant)
            .threads(THREADS)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            // Jobs that this server does not know are those of others, however long they wait.
            .deleteUnresolvedAfter(NEVER)
            .alwaysPersistTimestampInUTC()
            // Else a connection would go back to the pool in the middle of a transaction.
            .commitWhenAutocommitDisabled(true)
            // Its own words could hold those of the driver, and so patients' data.
            .failureLogging(LogLevel.OFF, false)
            .addSchedulerListener(new Failures())
            .build();
    scheduler.start();
  }

  @Override
  public void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private static final class Failures extends AbstractSchedulerListener {
    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
      complete
          .getCause()
          .ifPresent(
              cause ->
                  LOG.warn(
                      "job {} is tried again later: {}",
                      complete.getExecution().taskInstance.getTaskName(),
                      cause.getClass().getName()));
    }
  }
}
