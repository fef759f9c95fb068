package care.duet.matching.synthetic;

import java.time.LocalDate;

/** What is true of a made-up person, before anybody writes it down. */
record SyntheticPerson(
    String given,
    String middle,
    String family,
    String formerFamily,
    String suffix,
    LocalDate birthDate,
    char sex,
    String phone,
    Home home) {

  SyntheticPerson bornOn(LocalDate date) {
    return new SyntheticPerson(given, middle, family, formerFamily, suffix, date, sex, phone, home);
  }

  SyntheticPerson called(String name, String newSuffix) {
    return new SyntheticPerson(
        name, middle, family, formerFamily, newSuffix, birthDate, sex, phone, home);
  }
}
