package care.duet.server.isolation;

import care.duet.server.DuetConfiguration;
import io.dropwizard.core.setup.Environment;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A server without views in which faults can be planted while it runs. */
final class LeakyServer extends Walls {

  private final AtomicReference<@Nullable Leak> planted;

  LeakyServer(AtomicReference<@Nullable Leak> planted) {
    super(
        false,
        sql -> {
          Leak leak = planted.get();
          return leak == null ? sql : leak.sql().apply(sql);
        });
    this.planted = planted;
  }

  @Override
  public void run(DuetConfiguration configuration, Environment environment) throws Exception {
    super.run(configuration, environment);
    environment.jersey().register(new LeakFilters.Switch(planted));
    environment.jersey().register(new LeakFilters.IgnoresCursors(planted));
  }
}
