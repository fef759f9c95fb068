package care.duet.server.careteam;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A member of a care team with what the other team needs to reach him or her.
 *
 * @param contactVersion counts with every change of the contact
 */
public record Member(
    @Nested Membership membership,
    String name,
    String position,
    String email,
    String telephone,
    int contactVersion) {

  /** Moves on when the membership or the contact does. */
  String etag() {
    return "\"" + contactVersion + "." + membership.version() + "\"";
  }
}
