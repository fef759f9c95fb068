package care.duet.server.summary;

import care.duet.server.cases.CaseDecisions;
import care.duet.server.cases.DecidedLead;
import care.duet.server.combinedlist.ListedPeople;
import care.duet.server.combinedlist.ListedPeople.ListedPerson;
import care.duet.server.conference.Conference;
import care.duet.server.contact.Contact;
import care.duet.server.contact.Contacts;
import care.duet.server.outcome.Attended;
import care.duet.server.outcome.Outcome;
import care.duet.server.outcome.PatientRow;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.db.LookUps;
import care.duet.server.task.ConferenceTask;
import care.duet.server.task.ConferenceTasks;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a summary says from the record as it is now. */
final class Gathering {

  private final Outcome outcome;
  private final Map<String, String> patientsOfEntries;
  private final Map<String, ListedPerson> people;
  private final Map<String, List<String>> records;
  private final Map<String, DecidedLead> decisions;

  /** The next steps that nobody has been told of yet, by patients. */
  private final Map<String, List<NextStep>> steps = new LinkedHashMap<>();

  private final List<NextStep> otherSteps = new ArrayList<>();

  private Gathering(PairingTx tx, Outcome outcome) {
    this.outcome = outcome;
    for (ConferenceTask task : ConferenceTasks.of(tx, outcome.conferenceId())) {
      String patient = task.patientId();
      List<NextStep> about =
          patient == null ? otherSteps : steps.computeIfAbsent(patient, id -> new ArrayList<>());
      about.add(NextStep.of(task));
    }
    decisions = CaseDecisions.of(tx, outcome.conferenceId());
    SummaryDao dao = tx.dao(SummaryDao.class);
    patientsOfEntries =
        LookUps.of(outcome.patients().stream().map(PatientRow::entryId).toList(), dao::patients)
            .collect(Collectors.toMap(EntryPatient::entryId, EntryPatient::patientId));
    Set<String> patients = new LinkedHashSet<>(patientsOfEntries.values());
    patients.addAll(steps.keySet());
    people = ListedPeople.of(tx, patients);
    records =
        PatientRecords.ofPatients(tx, patients).stream()
            .collect(
                Collectors.groupingBy(
                    PatientRecord::patientId,
                    Collectors.mapping(record -> record.key().text(), Collectors.toList())));
  }

  static Content of(PairingTx tx, Conference conference, Outcome outcome) {
    Gathering gathering = new Gathering(tx, outcome);
    return new Content(
        PairingSettings.in(tx).day(conference.startsAt()),
        outcome.closedAt(),
        participants(tx, outcome.attendance()),
        gathering.discussed(),
        gathering.otherSteps,
        gathering.nextPatients());
  }

  private List<DiscussedPatient> discussed() {
    List<DiscussedPatient> discussed = new ArrayList<>();
    for (PatientRow row : outcome.patients()) {
      if (row.result() != null) {
        String patient = patientOf(row);
        // Two entries may have turned out to be one patient's; what is to be done is told once.
        List<NextStep> agreed = Objects.requireNonNullElse(steps.remove(patient), List.of());
        discussed.add(
            new DiscussedPatient(
                named(row.entryId(), patient),
                row.result(),
                row.note(),
                AgreedLead.of(decisions.get(row.entryId())),
                agreed));
      }
    }
    steps.forEach(
        (patient, agreed) ->
            discussed.add(new DiscussedPatient(named(null, patient), null, null, null, agreed)));
    return discussed;
  }

  private List<NamedPatient> nextPatients() {
    return outcome.patients().stream()
        .filter(row -> row.nextPlace() != null)
        .sorted(Comparator.comparing(PatientRow::nextPlace))
        .map(row -> named(row.entryId(), patientOf(row)))
        .toList();
  }

  private String patientOf(PatientRow row) {
    return Objects.requireNonNull(patientsOfEntries.get(row.entryId()));
  }

  private NamedPatient named(@Nullable String entryId, String patientId) {
    ListedPerson known = Objects.requireNonNull(people.get(patientId));
    return new NamedPatient(
        entryId,
        known.person().givenName(),
        known.person().familyName(),
        known.person().suffix(),
        known.person().birthDate(),
        records.getOrDefault(patientId, List.of()).stream().sorted().toList());
  }

  private static List<Participant> participants(PairingTx tx, List<Attended> attendance) {
    Map<String, Contact> contacts =
        Contacts.find(tx, attendance.stream().map(Attended::contactId).toList()).stream()
            .collect(Collectors.toMap(Contact::id, Function.identity()));
    return attendance.stream()
        .map(
            attended -> {
              Contact who = Objects.requireNonNull(contacts.get(attended.contactId()));
              return new Participant(
                  who.id(), who.party(), who.name(), who.position(), attended.minutes());
            })
        .sorted(Comparator.comparing(Participant::party).thenComparing(Participant::name))
        .toList();
  }
}
