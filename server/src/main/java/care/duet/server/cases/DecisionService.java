package care.duet.server.cases;

import care.duet.server.agenda.AgendaPatients;
import care.duet.server.agenda.AgendaPatients.OnAgenda;
import care.duet.server.agenda.AgendaPlaces;
import care.duet.server.conference.Conferences;
import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.prework.Preparations;
import care.duet.server.review.GateAnswers;
import care.duet.server.security.Party;
import care.duet.server.task.AgreedTasks;
import care.duet.server.task.AgreedTasks.About;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides who leads: in a conference, which opens the patient's case, and between conferences. */
final class DecisionService {

  private final CaseStore store;
  private final AgreedTasks tasks;

  DecisionService(CaseStore store, AgreedTasks tasks) {
    this.store = store;
    this.tasks = tasks;
  }

  /** Decides in the call. The calendar's lock makes of two first decisions one case. */
  CaseView decide(PairingTx tx, String conferenceId, String entryId, Deciding deciding) {
    Conferences.lock(tx);
    AgendaPlaces.lock(tx, conferenceId);
    Conferences.requireInProgress(Conferences.find(tx, conferenceId));
    String patientId = patient(tx, conferenceId, entryId);
    GateAnswers.requireDiscussed(tx, conferenceId, entryId);
    Place place = new Place(conferenceId, entryId);
    Deciding complete =
        deciding.saysWhatBothRecommend()
            ? deciding
            : deciding.with(Preparations.of(tx, conferenceId, entryId));
    SeenCase open = tx.dao(CaseDao.class).openOf(patientId);
    return open == null
        ? first(tx, place, patientId, complete)
        : next(tx, place, open.kept(), complete);
  }

  /** Decides between conferences. */
  CaseView change(PairingTx tx, String caseId, Deciding deciding) {
    return next(tx, Place.BETWEEN_CONFERENCES, store.lockOpen(tx, caseId).kept(), deciding);
  }

  private static String patient(PairingTx tx, String conferenceId, String entryId) {
    return AgendaPatients.of(tx, conferenceId).stream()
        .filter(patient -> patient.entryId().equals(entryId))
        .map(OnAgenda::patientId)
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.rulesBroken(
                    List.of(
                        ProblemError.at(
                            "/entry_id", "not_on_agenda", "This is nobody on the agenda."))));
  }

  private CaseView first(PairingTx tx, Place place, String patientId, Deciding deciding) {
    Instant now = store.now();
    PairingSettings settings = PairingSettings.in(tx);
    LocalDate today = settings.day(now);
    require(tx, deciding, settings.decisionNeedsGoal(), today);
    Case made = Case.of(record(tx, patientId), deciding.lead(), today, now).decided(deciding, now);
    tx.dao(CaseDao.class).insert(made);
    return keep(tx, place, made, deciding, settings);
  }

  private CaseView next(PairingTx tx, Place place, Case open, Deciding deciding) {
    Instant now = store.now();
    PairingSettings settings = PairingSettings.in(tx);
    boolean lacksGoal = open.goals() == 0 && settings.decisionNeedsGoal();
    require(tx, deciding, lacksGoal, settings.day(now));
    Case decided = open.decided(deciding, now);
    store.save(tx, decided);
    tasks.withdraw(tx, open.id(), "Another decision on who leads was made.");
    return keep(tx, place, decided, deciding, settings);
  }

  private CaseView keep(
      PairingTx tx, Place place, Case decided, Deciding deciding, PairingSettings settings) {
    LocalDate today = settings.day(decided.updatedAt());
    if (deciding.goal() != null) {
      Aim aim = Aim.ofTheCall(deciding.goal());
      tx.dao(GoalDao.class).insert(Goal.of(decided, aim, tx.scope()));
    }
    Timetable timetable = deciding.timetable(settings);
    tx.dao(DecisionDao.class).insert(deciding.as(decided, place, timetable, tx.scope(), today));
    tasks.give(
        tx,
        decided.id(),
        new About(decided.patientParty(), decided.patientIdentifier(), place.conferenceId()),
        CaseTasks.of(deciding, today, timetable, settings.conferenceIntervalDays()));
    return store.told(tx, decided.id());
  }

  private static void require(PairingTx tx, Deciding deciding, boolean needsGoal, LocalDate today) {
    List<ProblemError> errors = new ArrayList<>();
    if (needsGoal && deciding.goal() == null) {
      errors.add(
          ProblemError.at(
              "/goal", "required", "The patient has no goal yet, and no decision goes without."));
    }
    Map<String, Contact> people =
        Contacts.find(tx, List.of(deciding.agreedByPlan(), deciding.agreedByPractice())).stream()
            .collect(Collectors.toMap(Contact::id, Function.identity(), (one, same) -> one));
    errors.addAll(
        problems("/agreed_by_plan", Party.PLAN, people.get(deciding.agreedByPlan()), today));
    errors.addAll(
        problems(
            "/agreed_by_practice", Party.PRACTICE, people.get(deciding.agreedByPractice()), today));
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  private static List<ProblemError> problems(
      String pointer, Party side, @Nullable Contact person, LocalDate today) {
    if (person == null) {
      return List.of(
          ProblemError.at(pointer, "unknown", "There is no such contact in this pairing."));
    }
    if (!person.party().equals(side.code())) {
      return List.of(
          ProblemError.at(pointer, "other_side", "This is no contact of the " + side.code() + "."));
    }
    return person.isActiveOn(today)
        ? List.of()
        : List.of(ProblemError.at(pointer, "inactive", "The contact is not on the team today."));
  }

  /**
   * The plan's record, whose member the case is of, or else the practice's; of several always one.
   */
  private static PatientRecord record(PairingTx tx, String patientId) {
    return PatientRecords.ofPatients(tx, List.of(patientId)).stream()
        .min(Comparator.comparing(PatientRecord::party).thenComparing(PatientRecord::identifier))
        .orElseThrow();
  }
}
