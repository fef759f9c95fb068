package care.duet.bench.world;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Files of what a plan paid, member by member and month by month. */
public final class Claims {

  private static final int MONTHS = 36;
  private static final long SEED = 42;

  private Claims() {}

  /**
   * Writes a file.
   *
   * @param prefix of the members' identifiers, so that two files tell of different ones
   */
  public static Path write(Path file, String prefix, long rows) throws IOException {
    Random random = new Random(SEED);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("plan_member_id,month,inpatient_paid_usd,ed_paid_usd,other_medical_paid_usd,");
      out.write("pharmacy_paid_usd,total_paid_usd\n");
      for (long row = 0; row < rows; row++) {
        int month = (int) (row % MONTHS);
        int other = random.nextInt(100_000);
        int pharmacy = random.nextInt(50_000);
        out.write(
            "%s%010d,%d-%02d,0.00,0.00,%s,%s,%s%n"
                .formatted(
                    prefix,
                    row / MONTHS,
                    2023 + month / 12,
                    month % 12 + 1,
                    dollars(other),
                    dollars(pharmacy),
                    dollars(other + pharmacy)));
      }
    }
    return file;
  }

  private static String dollars(int cents) {
    return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
  }
}
