package care.duet.server.scenarios;

import java.time.LocalDate;

/** Whom both sides' lists name; an invented person, as the guideline names nobody. */
record Person(String givenName, String familyName, LocalDate birthDate) {

  static Person of(String givenName, String familyName, String birthDate) {
    return new Person(givenName, familyName, LocalDate.parse(birthDate));
  }
}
