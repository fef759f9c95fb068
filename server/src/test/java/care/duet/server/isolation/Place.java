package care.duet.server.isolation;

/**
 * Somewhere in a request that a value can stand.
 *
 * @param in path, query, header or body
 * @param name the parameter's name; in a body a JSON Pointer with {@code *} for every index
 */
record Place(String in, String name) {

  @Override
  public String toString() {
    return in + ":" + name;
  }
}
