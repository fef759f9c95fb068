package care.duet.server.risklist;

import care.duet.server.audit.AuditTrail;
import care.duet.server.combinedlist.Consolidation;
import care.duet.server.combinedlist.PlanNaming;
import care.duet.server.combinedlist.PracticeNaming;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.patient.PatientMatcher;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes lists in and has each combined at once. */
final class RiskListService {

  private final PatientMatcher matcher;
  private final Consolidation consolidation;
  private final AuditTrail audit;
  private final Clock clock;

  RiskListService(
      PatientMatcher matcher, Consolidation consolidation, AuditTrail audit, Clock clock) {
    this.matcher = matcher;
    this.consolidation = consolidation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Stores the caller's side's list and remakes the combined list; both or neither. */
  RiskList submit(PairingTx tx, RiskListDraft draft) {
    Party party = tx.scope().party();
    // The lock first: what is read after it is what the submission before has left.
    consolidation.lock(tx);
    PairingSettings settings = PairingSettings.in(tx);
    check(draft, party, settings);
    Map<String, String> patients =
        matcher.match(tx, party, draft.entries().stream().map(NamedPatient::record).toList());
    checkNamedOnce(draft, patients);
    Consolidation.Submission submission = consolidation.begin(tx);
    RiskList list = store(tx, draft, settings.recommendedListSize(), submission, patients);
    switch (party) {
      case PLAN ->
          submission.plan(list.id(), plan(draft, patients, settings.recommendedListSize()));
      case PRACTICE ->
          submission.practice(list.id(), practice(draft, patients, settings.recommendedListSize()));
    }
    audit.record(tx, list.id());
    return list;
  }

  RiskList get(PairingTx tx, String id) {
    RiskList found = tx.dao(RiskListDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  List<RiskListEntry> entries(PairingTx tx, RiskList list) {
    return tx.dao(RiskListDao.class).entries(list.id());
  }

  Page<RiskList> list(
      PairingTx tx, @Nullable String party, @Nullable String cycle, PageRequest page) {
    return Page.of(
        tx.dao(RiskListDao.class).list(party, cycle, page.after(), page.rows()),
        page,
        RiskList::id);
  }

  private void check(RiskListDraft draft, Party party, PairingSettings settings) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<ProblemError> errors = new ArrayList<>(draft.problems(party, today));
    if (draft.entries().size() > settings.maximumListSize()) {
      errors.add(
          ProblemError.at(
              "/entries",
              "wrong_size",
              "This pairing accepts " + settings.maximumListSize() + " patients at most."));
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  /** Two identifiers of a side can mean one person, and a person has one place. */
  private static void checkNamedOnce(RiskListDraft draft, Map<String, String> patients) {
    Map<String, Integer> places = new HashMap<>();
    List<ProblemError> errors = new ArrayList<>();
    for (int i = 0; i < draft.entries().size(); i++) {
      Integer first = places.putIfAbsent(patient(draft.entries().get(i), patients), i);
      if (first != null) {
        errors.add(
            ProblemError.at(
                "/entries/" + i, "same_patient", "This is the patient of /entries/" + first + "."));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  private RiskList store(
      PairingTx tx,
      RiskListDraft draft,
      int recommendedSize,
      Consolidation.Submission submission,
      Map<String, String> patients) {
    RiskListDao dao = tx.dao(RiskListDao.class);
    String party = tx.scope().party().code();
    RiskList list =
        new RiskList(
            TypeId.next("rsl"),
            party,
            dao.nextRevision(party),
            draft.cycle(),
            draft.definition(),
            recommendedSize,
            draft.entries().size(),
            true,
            submission.version(),
            clock.instant(),
            tx.scope().caller().clientId());
    dao.insert(list);
    dao.insertEntries(
        list.id(),
        draft.entries().stream()
            .map(named -> RiskListEntry.of(named, patient(named, patients), recommendedSize))
            .toList());
    return list;
  }

  private static Map<String, PlanNaming> plan(
      RiskListDraft draft, Map<String, String> patients, int recommendedSize) {
    return draft.entries().stream()
        .collect(
            Collectors.toMap(
                named -> patient(named, patients),
                named ->
                    new PlanNaming(
                        named.rank(),
                        named.riskScore(),
                        named.rank() > recommendedSize,
                        named.drivers())));
  }

  private static Map<String, PracticeNaming> practice(
      RiskListDraft draft, Map<String, String> patients, int recommendedSize) {
    return draft.entries().stream()
        .collect(
            Collectors.toMap(
                named -> patient(named, patients),
                named ->
                    new PracticeNaming(
                        named.rank(),
                        Boolean.TRUE.equals(named.pcpDesignated()),
                        named.rank() > recommendedSize,
                        named.drivers())));
  }

  private static String patient(NamedPatient named, Map<String, String> patients) {
    return Objects.requireNonNull(patients.get(named.identifier()));
  }
}
