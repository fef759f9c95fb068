package care.duet.matching.synthetic;

/** Where a household lives. */
record Home(String number, String street, String unit, String city, String postalCode) {

  /** The first line in full words. */
  String line() {
    return number + " " + street + (unit.isEmpty() ? "" : " Unit " + unit);
  }

  /** The first line in the plan's short words. */
  String shortLine() {
    return line()
        .replace("Street", "St")
        .replace("Avenue", "Ave")
        .replace("Road", "Rd")
        .replace("Drive", "Dr")
        .replace("Lane", "Ln")
        .replace("Unit", "Apt");
  }
}
