package care.duet.sdk;

import care.duet.sdk.generated.model.ContactRole;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.TaskKind;
import care.duet.sdk.generated.model.TaskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list.
 *
 * @param ownerParty only tasks that this side owns; both when null
 * @param mine only the tasks of the caller's side, and of the person it acts for; any when null
 * @param ownerContactId only tasks that this contact does; any when null
 * @param ownerRole only tasks of contacts with this role; any when null
 * @param patientId only tasks that concern this patient; any when null
 * @param conferenceId only tasks that were agreed on in this conference; any when null
 * @param kind only tasks of this kind; any when null
 * @param state only tasks in this state; any when null
 * @param open only tasks that are or are not open; any when null
 * @param overdue only tasks that are or are not overdue; any when null
 * @param dueBefore only tasks that are due before this day; any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record TaskQuery(
    @Nullable Party ownerParty,
    @Nullable Boolean mine,
    @Nullable String ownerContactId,
    @Nullable ContactRole ownerRole,
    @Nullable String patientId,
    @Nullable String conferenceId,
    @Nullable TaskKind kind,
    @Nullable TaskState state,
    @Nullable Boolean open,
    @Nullable Boolean overdue,
    @Nullable LocalDate dueBefore,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final TaskQuery ALL =
      new TaskQuery(null, null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * Every task of both sides.
   *
   * @return the query without a condition
   */
  public static TaskQuery all() {
    return ALL;
  }

  /**
   * Only tasks that this side owns.
   *
   * @param ownerParty the value asked for
   * @return the query with it
   */
  public TaskQuery withOwnerParty(Party ownerParty) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks of the caller's side and, where it acts for a person, of that person.
   *
   * @param mine the value asked for
   * @return the query with it
   */
  public TaskQuery withMine(boolean mine) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks that this contact does.
   *
   * @param ownerContactId the value asked for
   * @return the query with it
   */
  public TaskQuery withOwnerContactId(String ownerContactId) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks of contacts with this role, for example of a department.
   *
   * @param ownerRole the value asked for
   * @return the query with it
   */
  public TaskQuery withOwnerRole(ContactRole ownerRole) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks that concern this patient.
   *
   * @param patientId the value asked for
   * @return the query with it
   */
  public TaskQuery withPatientId(String patientId) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks that were agreed on in this conference.
   *
   * @param conferenceId the value asked for
   * @return the query with it
   */
  public TaskQuery withConferenceId(String conferenceId) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks of this kind.
   *
   * @param kind the value asked for
   * @return the query with it
   */
  public TaskQuery withKind(TaskKind kind) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks in this state.
   *
   * @param state the value asked for
   * @return the query with it
   */
  public TaskQuery withState(TaskState state) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks that are, or are not, open.
   *
   * @param open the value asked for
   * @return the query with it
   */
  public TaskQuery withOpen(boolean open) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks that are, or are not, overdue.
   *
   * @param overdue the value asked for
   * @return the query with it
   */
  public TaskQuery withOverdue(boolean overdue) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Only tasks that are due before this day.
   *
   * @param dueBefore the value asked for
   * @return the query with it
   */
  public TaskQuery withDueBefore(LocalDate dueBefore) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public TaskQuery withLimit(Integer limit) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public TaskQuery withCursor(String cursor) {
    return new TaskQuery(
        ownerParty,
        mine,
        ownerContactId,
        ownerRole,
        patientId,
        conferenceId,
        kind,
        state,
        open,
        overdue,
        dueBefore,
        limit,
        cursor);
  }
}
