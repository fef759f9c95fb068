package care.duet.server;

import io.dropwizard.configuration.ConfigurationSourceProvider;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.configuration.ResourceConfigurationSourceProvider;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.StringSubstitutor;

/** The configuration inside the jar, used when no file is named. */
public final class DefaultConfiguration {

  /** Stands where a file's name would. */
  public static final String RESOURCE = "duet.yml";

  private static final Set<String> CONFIGURED = Set.of("server", "check", "db");

  private DefaultConfiguration() {}

  /** The arguments with the built-in configuration named where a command lacks one. */
  static String[] addTo(String[] args) {
    if (args.length == 0) {
      return new String[] {"server", RESOURCE};
    }
    boolean complete =
        Arrays.stream(args)
            .skip(1)
            .anyMatch(argument -> argument.matches("-h|--help|.+\\.(ya?ml|json)"));
    return complete || !CONFIGURED.contains(args[0])
        ? args
        : Stream.concat(Arrays.stream(args), Stream.of(RESOURCE)).toArray(String[]::new);
  }

  /**
   * Reads the named file, or the built-in one; every {@code ${NAME}} must be given or have a
   * default.
   *
   * @param values go before the environment
   */
  public static ConfigurationSourceProvider provider(Map<String, String> values) {
    ConfigurationSourceProvider source =
        path ->
            path.equals(RESOURCE)
                ? new ResourceConfigurationSourceProvider().open(path)
                : new FileConfigurationSourceProvider().open(path);
    StringSubstitutor substitutor =
        new StringSubstitutor(
            name -> values.containsKey(name) ? values.get(name) : System.getenv(name));
    substitutor.setEnableUndefinedVariableException(true);
    return new SubstitutingSourceProvider(source, substitutor);
  }
}
