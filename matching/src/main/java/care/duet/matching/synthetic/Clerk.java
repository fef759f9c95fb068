package care.duet.matching.synthetic;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.Nicknames;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes people down for one side, with that side's habits and with mistakes. */
final class Clerk {

  private final SplittableRandom random;
  private final Population population;
  private final double errors;
  private final boolean abbreviates;
  private final Slips slips;

  /**
   * A clerk.
   *
   * @param errors 1 for mistakes as frequent as in usual extracts, 2 for twice as many
   */
  Clerk(SplittableRandom random, Population population, double errors, boolean abbreviates) {
    this.random = random;
    this.population = population;
    this.errors = errors;
    this.abbreviates = abbreviates;
    this.slips = new Slips(random);
  }

  MatchRecord write(String id, SyntheticPerson person) {
    String given = given(person);
    String family = family(person);
    boolean swapped = happens(0.0015);
    boolean moved = happens(0.07);
    Home home = moved ? population.home() : person.home();
    MatchRecord.Builder written =
        MatchRecord.builder(id)
            .givenName(swapped ? family : given)
            .middleName(middle(person, given))
            .familyName(swapped ? given : family)
            .suffix(random.nextInt(3) == 0 ? null : person.suffix())
            .sex(happens(0.003) ? null : String.valueOf(person.sex()))
            .phone(phone(person))
            .postalCode(happens(0.02) ? dropZero(home.postalCode()) : home.postalCode())
            .city(home.city())
            .street(happens(0.01) ? null : street(home));
    if (!happens(0.002)) {
      written.birthDate(birthDate(person.birthDate()));
    }
    return written.build();
  }

  private String given(SyntheticPerson person) {
    if (person.middle().length() > 1 && happens(0.005)) {
      return person.middle();
    }
    List<String> nicknames =
        Nicknames.of(person.given().toUpperCase(Locale.ROOT)).stream().sorted().toList();
    if (!nicknames.isEmpty() && happens(0.04)) {
      return style(nicknames.get(random.nextInt(nicknames.size())));
    }
    return style(happens(0.01) ? slips.inWord(person.given()) : person.given());
  }

  private String family(SyntheticPerson person) {
    String former = person.formerFamily();
    if (!former.isEmpty() && happens(0.03)) {
      return style(former);
    }
    if (!former.isEmpty() && happens(0.01)) {
      return style(former + "-" + person.family());
    }
    return style(happens(0.015) ? slips.inWord(person.family()) : person.family());
  }

  private String middle(SyntheticPerson person, String given) {
    if (person.middle().isEmpty() || random.nextInt(10) < 3 || given.equals(person.middle())) {
      return "";
    }
    return random.nextBoolean() ? person.middle() : person.middle().substring(0, 1);
  }

  private String phone(SyntheticPerson person) {
    if (happens(0.08)) {
      return "";
    }
    return happens(0.06) ? population.phone() : person.phone();
  }

  private String street(Home home) {
    String line = abbreviates ? home.shortLine() : home.line();
    return style(happens(0.01) ? slips.inWord(line) : line);
  }

  private String birthDate(LocalDate date) {
    return happens(0.012) ? slips.inDate(date) : date.toString();
  }

  /** Some extracts come in capitals. */
  private String style(String text) {
    return abbreviates && random.nextInt(10) == 0 ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String dropZero(String code) {
    return code.startsWith("0") ? code.substring(1) : code;
  }

  private boolean happens(double probability) {
    return random.nextDouble() < probability * errors;
  }
}
