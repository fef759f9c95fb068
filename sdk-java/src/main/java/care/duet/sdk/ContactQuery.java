package care.duet.sdk;

import care.duet.sdk.generated.model.ContactParty;
import care.duet.sdk.generated.model.ContactRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts to list.
 *
 * @param party only contacts of this side, or of neither; any when null
 * @param role only contacts with this role; any when null
 * @param activeOn only contacts who are on the team on this day; any when null
 * @param coreParticipant only those who are or are not core participants; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record ContactQuery(
    @Nullable ContactParty party,
    @Nullable ContactRole role,
    @Nullable LocalDate activeOn,
    @Nullable Boolean coreParticipant,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final ContactQuery ALL = new ContactQuery(null, null, null, null, null, null);

  /**
   * Every contact of both sides.
   *
   * @return the query without a condition
   */
  public static ContactQuery all() {
    return ALL;
  }

  /**
   * Only contacts of this side, or of neither.
   *
   * @param party the value asked for
   * @return the query with it
   */
  public ContactQuery withParty(ContactParty party) {
    return new ContactQuery(party, role, activeOn, coreParticipant, limit, cursor);
  }

  /**
   * Only contacts with this role.
   *
   * @param role the value asked for
   * @return the query with it
   */
  public ContactQuery withRole(ContactRole role) {
    return new ContactQuery(party, role, activeOn, coreParticipant, limit, cursor);
  }

  /**
   * Only contacts who are on the team on this day.
   *
   * @param activeOn the value asked for
   * @return the query with it
   */
  public ContactQuery withActiveOn(LocalDate activeOn) {
    return new ContactQuery(party, role, activeOn, coreParticipant, limit, cursor);
  }

  /**
   * Only contacts who are, or are not, core participants.
   *
   * @param coreParticipant the value asked for
   * @return the query with it
   */
  public ContactQuery withCoreParticipant(boolean coreParticipant) {
    return new ContactQuery(party, role, activeOn, coreParticipant, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public ContactQuery withLimit(Integer limit) {
    return new ContactQuery(party, role, activeOn, coreParticipant, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public ContactQuery withCursor(String cursor) {
    return new ContactQuery(party, role, activeOn, coreParticipant, limit, cursor);
  }
}
