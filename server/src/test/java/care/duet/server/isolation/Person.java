package care.duet.server.isolation;

/** Somebody on a risk list, as both sides know him or her. */
record Person(
    String memberId, String mrn, String given, String family, String suffix, String birthDate) {

  static String identifierOf(String side) {
    return side.equals("plan") ? "plan_member_id" : "mrn";
  }

  String identifier(String side) {
    return side.equals("plan") ? memberId : mrn;
  }

  /** The same person with another birth date. */
  Person born(String otherDate) {
    return new Person(memberId, mrn, given, family, suffix, otherDate);
  }

  /** The same identifiers on somebody else. */
  Person calledLike(Person other) {
    return new Person(memberId, mrn, other.given, other.family, other.suffix, other.birthDate);
  }
}
