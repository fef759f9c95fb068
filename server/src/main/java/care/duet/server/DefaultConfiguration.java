package care.duet.server;

import io.dropwizard.configuration.ConfigurationSourceProvider;
import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.configuration.ResourceConfigurationSourceProvider;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import java.util.Arrays;
import java.util.stream.Stream;

/** The configuration inside the jar, used when no file is named. */
final class DefaultConfiguration {

  private static final String RESOURCE = "duet.yml";

  private DefaultConfiguration() {}

  /** The arguments with the built-in configuration named where a command lacks one. */
  static String[] addTo(String[] args) {
    if (args.length == 0) {
      return new String[] {"server", RESOURCE};
    }
    boolean named = Arrays.stream(args).skip(1).anyMatch(argument -> argument.endsWith(".yml"));
    boolean informational = Arrays.stream(args).anyMatch(argument -> argument.startsWith("-h"));
    return named || informational || args[0].startsWith("-")
        ? args
        : Stream.concat(Arrays.stream(args), Stream.of(RESOURCE)).toArray(String[]::new);
  }

  /**
   * Reads the named file, or the built-in one; every {@code ${NAME}} must be set or have a default.
   */
  static ConfigurationSourceProvider provider() {
    ConfigurationSourceProvider source =
        path ->
            path.equals(RESOURCE)
                ? new ResourceConfigurationSourceProvider().open(path)
                : new FileConfigurationSourceProvider().open(path);
    return new SubstitutingSourceProvider(source, new EnvironmentVariableSubstitutor(true));
  }
}
