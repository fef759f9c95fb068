package care.duet.sdk;

import care.duet.sdk.generated.model.ContactRole;
import care.duet.sdk.generated.model.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a care team to list.
 *
 * @param party only members of this side; both when null
 * @param role only members with this role for the patient; any when null
 * @param activeOn only members of this day; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record CareTeamQuery(
    @Nullable Party party,
    @Nullable ContactRole role,
    @Nullable LocalDate activeOn,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final CareTeamQuery ALL = new CareTeamQuery(null, null, null, null, null);

  /**
   * Every member of both sides, those who have ended included.
   *
   * @return the query without a condition
   */
  public static CareTeamQuery all() {
    return ALL;
  }

  /**
   * Only members of this side.
   *
   * @param party the value asked for
   * @return the query with it
   */
  public CareTeamQuery withParty(Party party) {
    return new CareTeamQuery(party, role, activeOn, limit, cursor);
  }

  /**
   * Only members with this role for the patient.
   *
   * @param role the value asked for
   * @return the query with it
   */
  public CareTeamQuery withRole(ContactRole role) {
    return new CareTeamQuery(party, role, activeOn, limit, cursor);
  }

  /**
   * Only members of this day.
   *
   * @param activeOn the value asked for
   * @return the query with it
   */
  public CareTeamQuery withActiveOn(LocalDate activeOn) {
    return new CareTeamQuery(party, role, activeOn, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public CareTeamQuery withLimit(Integer limit) {
    return new CareTeamQuery(party, role, activeOn, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public CareTeamQuery withCursor(String cursor) {
    return new CareTeamQuery(party, role, activeOn, limit, cursor);
  }
}
