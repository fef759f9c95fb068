package care.duet.server.platform.shutdown;

import com.codahale.metrics.health.HealthCheck;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.util.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether new work should come here. It turns unhealthy before the server stops taking connections,
 * so that a load balancer can look elsewhere in time.
 */
public final class Readiness extends HealthCheck {

  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

  private final Duration delay;
  private volatile boolean stopping;

  private Readiness(Duration delay) {
    this.delay = delay;
  }

  /**
   * Registers the check.
   *
   * @param delay how long the server goes on working after it has said that it is not ready
   */
  public static void install(Environment environment, Duration delay) {
    Readiness readiness = new Readiness(delay);
    environment.healthChecks().register("ready", readiness);
    environment
        .lifecycle()
        .addEventListener(
            new LifeCycle.Listener() {
              @Override
              public void lifeCycleStopping(LifeCycle server) {
                readiness.leave();
                Draining.prepare((Server) server);
              }
            });
  }

  @Override
  protected Result check() {
    return stopping ? Result.unhealthy("the server is stopping") : Result.healthy();
  }

  private void leave() {
    stopping = true;
    LOG.info("Not ready any more; stopping in {}", delay);
    try {
      Thread.sleep(delay.toMilliseconds());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
