package care.duet.matching.compare;

/**
 * What is compared. Street and postal code are not independent of each other, so a pair has a level
 * for {@link #ADDRESS} or, when a street is unknown, for {@link #POSTAL_CODE}, and never for both.
 */
public enum Field {
  GIVEN_NAME(0),
  MIDDLE_NAME(1),
  FAMILY_NAME(2),
  BIRTH_DATE(3),
  SEX(4),
  PHONE(5),
  ADDRESS(6),
  POSTAL_CODE(7);

  private final int place;

  Field(int place) {
    this.place = place;
  }

  /** The place among the fields, from 0. */
  public int place() {
    return place;
  }
}
