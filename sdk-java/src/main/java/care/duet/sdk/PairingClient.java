package care.duet.sdk;

import care.duet.sdk.transport.Transport;
import java.util.function.Function;

/**
 * The work inside one pairing. It cannot be turned to another pairing; take another one from {@link
 * DuetClient#pairing}. Immutable, safe for many threads, and closed with the client it comes from.
 */
public final class PairingClient {

  private static final String ON_BEHALF_OF = "Duet-On-Behalf-Of";

  private final Transport transport;
  private final String id;
  private final RiskLists riskLists;
  private final CombinedLists combinedList;
  private final Imports imports;
  private final Patients patients;
  private final MatchReviews matchReviews;
  private final Packets packets;
  private final Contacts contacts;
  private final ConferenceSeriesOperations conferenceSeries;
  private final Conferences conferences;
  private final Agendas agendas;
  private final PreWorkOperations preWork;
  private final Outcomes outcomes;
  private final Cases cases;
  private final Reviews reviews;
  private final Summaries summaries;
  private final Notifications notifications;
  private final Tasks tasks;

  PairingClient(Transport transport, String id) {
    this.transport = transport;
    this.id = Ids.inPath(id);
    this.riskLists = new RiskLists(transport, id);
    this.combinedList = new CombinedLists(transport, id);
    this.imports = new Imports(transport, id);
    this.patients = new Patients(transport, id);
    this.matchReviews = new MatchReviews(transport, id);
    this.packets = new Packets(transport, id);
    this.contacts = new Contacts(transport, id);
    this.conferenceSeries = new ConferenceSeriesOperations(transport, id);
    this.conferences = new Conferences(transport, id);
    this.agendas = new Agendas(transport, id);
    this.preWork = new PreWorkOperations(transport, id);
    this.outcomes = new Outcomes(transport, id);
    this.cases = new Cases(transport, id);
    this.reviews = new Reviews(transport, id);
    this.summaries = new Summaries(transport, id);
    this.notifications = new Notifications(transport, id);
    this.tasks = new Tasks(transport, id);
  }

  /**
   * The pairing.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * Each side's lists of its highest-risk patients.
   *
   * @return the operations
   */
  public RiskLists riskLists() {
    return riskLists;
  }

  /**
   * The two sides' lists as one.
   *
   * @return the operations
   */
  public CombinedLists combinedList() {
    return combinedList;
  }

  /**
   * Files of one side's records.
   *
   * @return the operations
   */
  public Imports imports() {
    return imports;
  }

  /**
   * The people of the pairing as both sides know them.
   *
   * @return the patients of this pairing
   */
  public Patients patients() {
    return patients;
  }

  /**
   * The questions whether two records mean one person.
   *
   * @return the operations
   */
  public MatchReviews matchReviews() {
    return matchReviews;
  }

  /**
   * What both sides know of a patient, for the conference.
   *
   * @return the operations
   */
  public Packets packets() {
    return packets;
  }

  /**
   * The people of both teams, and how to reach them.
   *
   * @return the operations
   */
  public Contacts contacts() {
    return contacts;
  }

  /**
   * When the two teams confer regularly.
   *
   * @return the operations
   */
  public ConferenceSeriesOperations conferenceSeries() {
    return conferenceSeries;
  }

  /**
   * When the two teams confer, one by one.
   *
   * @return the operations
   */
  public Conferences conferences() {
    return conferences;
  }

  /**
   * Who is discussed in a conference, in order, each with the reason for the place.
   *
   * @return the operations
   */
  public Agendas agendas() {
    return agendas;
  }

  /**
   * What each side prepares about the patients of an agenda before the call.
   *
   * @return the operations
   */
  public PreWorkOperations preWork() {
    return preWork;
  }

  /**
   * What came of conferences, for each patient and each participant.
   *
   * @return the operations
   */
  public Outcomes outcomes() {
    return outcomes;
  }

  /**
   * Which side leads a patient's care, with the goal that both share.
   *
   * @return the operations
   */
  public Cases cases() {
    return cases;
  }

  /**
   * What is said of patients in the call, the gate first.
   *
   * @return the operations
   */
  public Reviews reviews() {
    return reviews;
  }

  /**
   * What conferences have come to, written down and sent to those who go on with it.
   *
   * @return the operations
   */
  public Summaries summaries() {
    return summaries;
  }

  /**
   * What the people of the caller's side were told.
   *
   * @return its operations
   */
  public Notifications notifications() {
    return notifications;
  }

  /**
   * What one side is to do until a day, and what became of it.
   *
   * @return the operations
   */
  public Tasks tasks() {
    return tasks;
  }

  /**
   * The same pairing, in which every call says which person the client acts for.
   *
   * @param contactId a contact of the pairing that names this client in its client ids
   * @return a client for that person, on the same connections
   */
  public PairingClient onBehalfOf(String contactId) {
    String person = Checks.header(ON_BEHALF_OF, Ids.inPath(contactId));
    return new PairingClient(transport.withHeader(ON_BEHALF_OF, person), id);
  }

  /**
   * Makes a call and keeps status, headers and body of its answer.
   *
   * @param <T> what the call returns
   * @param call makes one call with the client it is given
   * @return the answer; the last one when several calls were made
   */
  public <T> DuetResponse<T> withRawResponse(Function<PairingClient, T> call) {
    return ResponseRecorder.record(transport, view -> call.apply(new PairingClient(view, id)));
  }
}
