package care.duet.matching.compare;

import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.prepare.PreparedRecord;

/** Records of which a test says only what matters. */
final class People {

  private People() {}

  static PreparedRecord named(String given, String middle, String family) {
    return PreparedRecord.of(
        MatchRecord.builder("x").givenName(given).middleName(middle).familyName(family).build());
  }

  static PreparedRecord living(String street, String city, String postalCode) {
    return PreparedRecord.of(
        MatchRecord.builder("x").street(street).city(city).postalCode(postalCode).build());
  }
}
