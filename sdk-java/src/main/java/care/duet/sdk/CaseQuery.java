package care.duet.sdk;

import care.duet.sdk.generated.model.CaseLead;
import care.duet.sdk.generated.model.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param state only cases in this state; any when null
 * @param lead only cases that this side leads; any when null
 * @param patientId only cases of this patient; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record CaseQuery(
    @Nullable CaseState state,
    @Nullable CaseLead lead,
    @Nullable String patientId,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final CaseQuery ALL = new CaseQuery(null, null, null, null, null);

  /**
   * Every case of the pairing.
   *
   * @return the query without a condition
   */
  public static CaseQuery all() {
    return ALL;
  }

  /**
   * Only cases in this state.
   *
   * @param state the value asked for
   * @return the query with it
   */
  public CaseQuery withState(CaseState state) {
    return new CaseQuery(state, lead, patientId, limit, cursor);
  }

  /**
   * Only cases that this side leads.
   *
   * @param lead the value asked for
   * @return the query with it
   */
  public CaseQuery withLead(CaseLead lead) {
    return new CaseQuery(state, lead, patientId, limit, cursor);
  }

  /**
   * Only cases of this patient.
   *
   * @param patientId the value asked for
   * @return the query with it
   */
  public CaseQuery withPatientId(String patientId) {
    return new CaseQuery(state, lead, patientId, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public CaseQuery withLimit(Integer limit) {
    return new CaseQuery(state, lead, patientId, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public CaseQuery withCursor(String cursor) {
    return new CaseQuery(state, lead, patientId, limit, cursor);
  }
}
