package care.duet.server.health;

import care.duet.server.platform.db.migration.Migrator;
import com.codahale.metrics.MetricRegistry;
import io.dropwizard.core.setup.Environment;
import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.instrumentation.dropwizard.DropwizardExports;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import javax.sql.DataSource;

/** Serves health and metrics on the admin port. */
public final class HealthModule {

  private HealthModule() {}

  /** Registers checks of both pools and the migrations, and the metrics in Prometheus's format. */
  public static void install(
      Environment environment,
      DataSource app,
      DataSource platform,
      Migrator migrator,
      Clock clock) {
    environment.healthChecks().register("database-app", new DatabaseHealth(app));
    environment.healthChecks().register("database-platform", new DatabaseHealth(platform));
    environment.healthChecks().register("migrations", new MigrationHealth(migrator::status, clock));
    MetricRegistry metrics = environment.metrics();
    PrometheusRegistry registry = new PrometheusRegistry();
    DropwizardExports.builder().dropwizardRegistry(metrics).register(registry);
    environment
        .admin()
        .addServlet("prometheus", new PrometheusMetricsServlet(registry))
        .addMapping("/metrics");
  }
}
