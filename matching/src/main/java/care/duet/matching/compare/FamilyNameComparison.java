package care.duet.matching.compare;

import care.duet.matching.prepare.PreparedRecord;
import java.util.List;

/** Compares family names. A name changed by marriage is a disagreement like any other. */
final class FamilyNameComparison {

  private FamilyNameComparison() {}

  /** The level of two records that both have a family name. */
  static Level of(PreparedRecord one, PreparedRecord other) {
    if (one.family().equals(other.family())) {
      return Level.FAMILY_EXACT;
    }
    if (sharesPart(one.familyParts(), other.familyParts())) {
      return Level.FAMILY_PART;
    }
    return switch (Likeness.of(one.family(), other.family())) {
      case Likeness.CLOSE -> Level.FAMILY_CLOSE;
      case Likeness.SIMILAR -> Level.FAMILY_SIMILAR;
      case Likeness.ALIKE -> Level.FAMILY_ALIKE;
      default -> Level.FAMILY_OTHER;
    };
  }

  private static boolean sharesPart(List<String> ones, List<String> others) {
    if (ones.size() == 1 && others.size() == 1) {
      // also "de la Cruz" and "Cruz", whose whole names differ
      return ones.get(0).equals(others.get(0));
    }
    return ones.stream().anyMatch(others::contains);
  }
}
