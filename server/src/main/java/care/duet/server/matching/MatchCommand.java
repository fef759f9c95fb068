package care.duet.server.matching;

import care.duet.matching.link.Thresholds;
import care.duet.server.platform.cli.Terminal;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import java.nio.file.Path;
import java.util.Objects;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;

/** {@code match}: links the records of two files, or finds the duplicates of one. */
public final class MatchCommand extends Command {

  /** The command. */
  public MatchCommand() {
    super("match", "Links the records of two CSV files, or finds the duplicates of one");
  }

  @Override
  public void configure(Subparser parser) {
    parser.addArgument("--left").required(true).help("a CSV file with a header");
    parser.addArgument("--right").help("another one; without it the left file's duplicates");
    parser
        .addArgument("--map")
        .help(
            "columns of fields, as left.given=first_name,right.given=fname,family=last_name or"
                + " street=number+name; usual names are found without");
    parser.addArgument("--out").required(true).help("the CSV file to write the pairs to");
    parser
        .addArgument("--truth")
        .help("a CSV file of the true pairs (left_id, right_id); prints precision and recall");
    parser
        .addArgument("--certain")
        .type(Double.class)
        .setDefault(Thresholds.DEFAULT.certain())
        .help("the least probability of a certain pair");
    parser
        .addArgument("--review")
        .type(Double.class)
        .setDefault(Thresholds.DEFAULT.review())
        .help("the least probability of a pair to be looked at");
  }

  @Override
  public void run(Bootstrap<?> bootstrap, Namespace arguments) {
    new Match(
            Path.of(Objects.requireNonNull(arguments.getString("left"))),
            path(arguments.getString("right")),
            Path.of(Objects.requireNonNull(arguments.getString("out"))),
            path(arguments.getString("truth")),
            Columns.parse(arguments.getString("map")),
            thresholds(arguments))
        .run(Terminal.out(), Terminal.err());
  }

  @Override
  public void onError(Cli cli, Namespace arguments, Throwable error) {
    if (error instanceof MatchInputException) {
      cli.getStdErr().println("duet match: " + error.getMessage());
      cli.getStdErr().flush();
    } else {
      super.onError(cli, arguments, error);
    }
  }

  private static Thresholds thresholds(Namespace arguments) {
    try {
      return new Thresholds(
          arguments.getDouble("certain"),
          arguments.getDouble("review"),
          Thresholds.DEFAULT.margin());
    } catch (IllegalArgumentException e) {
      throw new MatchInputException("0 < review <= certain < 1 must hold");
    }
  }

  private static @Nullable Path path(@Nullable String name) {
    return name == null ? null : Path.of(name);
  }
}
