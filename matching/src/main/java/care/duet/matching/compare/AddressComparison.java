package care.duet.matching.compare;

import care.duet.matching.prepare.PreparedRecord;
import org.jspecify.annotations.Nullable;

/** Compares where people live: the whole address, or the postal code when that is all there is. */
final class AddressComparison {

  private AddressComparison() {}

  /** The level of the pair's address or postal code; null when neither can be compared. */
  static @Nullable Level of(PreparedRecord one, PreparedRecord other) {
    if (!one.street().isEmpty() && !other.street().isEmpty()) {
      return address(one, other);
    }
    if (one.postalCode().isEmpty() || other.postalCode().isEmpty()) {
      return null;
    }
    if (one.postalCode().equals(other.postalCode())) {
      return Level.POSTAL_CODE_EXACT;
    }
    return Edits.count(one.postalCode(), other.postalCode()) == 1
        ? Level.POSTAL_CODE_ONE_EDIT
        : Level.POSTAL_CODE_OTHER;
  }

  private static Level address(PreparedRecord one, PreparedRecord other) {
    boolean samePostalCode = known(one.postalCode(), other.postalCode());
    boolean sameCity = known(one.city(), other.city());
    boolean sameNumber = one.houseNumber().equals(other.houseNumber());
    boolean sameStreet = one.street().equals(other.street());
    if (sameNumber && sameStreet) {
      return differ(one.unit(), other.unit()) ? Level.ADDRESS_SIMILAR : Level.ADDRESS_SAME;
    }
    boolean misspeltNumber = sameStreet && Edits.count(one.houseNumber(), other.houseNumber()) == 1;
    boolean misspeltStreet =
        sameNumber && Likeness.of(one.street(), other.street()) >= Likeness.SIMILAR;
    if (misspeltStreet || (misspeltNumber && samePostalCode)) {
      return Level.ADDRESS_SIMILAR;
    }
    if (samePostalCode) {
      return Level.ADDRESS_POSTAL_CODE;
    }
    return sameCity ? Level.ADDRESS_CITY : Level.ADDRESS_OTHER;
  }

  private static boolean known(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}
