package care.duet.server.careteam;

import care.duet.server.audit.AuditTrail;
import care.duet.server.contact.Contact;
import care.duet.server.contact.ContactRole;
import care.duet.server.contact.Contacts;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.patient.PatientRecord;
import care.duet.server.patient.PatientRecords;
import care.duet.server.platform.db.DatabaseErrors;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Says who works with which patient; each side of its own people. */
final class CareTeamService {

  private final AuditTrail audit;
  private final Clock clock;

  CareTeamService(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** A page of a care team; 404 for one who is no patient here. */
  Page<Member> list(PairingTx tx, String patientId, MemberFilter filter, PageRequest page) {
    List<PatientRecord> unused = records(tx, patientId);
    audit.record(tx, patientId);
    List<Member> rows =
        tx.dao(CareTeamDao.class).list(patientId, filter, page.after(), page.rows());
    return Page.of(rows, page, member -> member.membership().id());
  }

  Member get(PairingTx tx, String patientId, String id) {
    Member found = find(tx, patientId, id);
    audit.record(tx, patientId);
    return found;
  }

  Member add(PairingTx tx, String patientId, NewMember wanted) {
    Party party = tx.scope().party();
    String record = record(records(tx, patientId), party);
    LocalDate today = today(tx);
    Contact contact = contact(tx, party, wanted.contactId(), today);
    ContactRole role = Objects.requireNonNullElse(wanted.role(), ContactRole.of(contact.role()));
    Membership made =
        new Membership(
            TypeId.next("ctm"),
            party.code(),
            record,
            contact.id(),
            role.code(),
            Objects.requireNonNullElse(wanted.startsOn(), today),
            null,
            1);
    List<ProblemError> errors = new ArrayList<>(made.problems(today));
    errors.addAll(roleProblems(party, role, contact));
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    insert(tx.dao(CareTeamDao.class), patientId, made);
    audit.recordAll(tx, List.of(patientId, made.id()));
    return find(tx, patientId, made.id());
  }

  Member change(PairingTx tx, String patientId, String id, @Nullable String ifMatch, Days days) {
    Member before = find(tx, patientId, id);
    Etags.require(ifMatch, before.etag());
    if (!before.membership().party().equals(tx.scope().party().code())) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN,
          "This is a member of the other side's; each side changes its own.");
    }
    Membership after = before.membership().changed(days.startsOn(), days.endsOn());
    List<ProblemError> errors = after.problems(today(tx));
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    if (tx.dao(CareTeamDao.class).update(after) == 0) {
      throw Etags.changed();
    }
    audit.recordAll(tx, List.of(patientId, id));
    return find(tx, patientId, id);
  }

  /** What of the days is to change; null where nothing is. */
  record Days(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}

  private static void insert(CareTeamDao dao, String patientId, Membership made) {
    // A second record of the patient can hold the same, which the unique key does not see.
    if (dao.open(patientId, made.contactId(), made.role()) > 0) {
      throw alreadyThere();
    }
    try {
      dao.insert(made);
    } catch (UnableToExecuteStatementException refused) {
      throw DatabaseErrors.is(refused, DatabaseErrors.DUPLICATE_KEY) ? alreadyThere() : refused;
    }
  }

  private static ProblemException alreadyThere() {
    return ProblemException.of(
        ProblemType.ALREADY_EXISTS, "The contact has this role in this care team already.");
  }

  private static Member find(PairingTx tx, String patientId, String id) {
    Member found = tx.dao(CareTeamDao.class).find(patientId, id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  private static List<PatientRecord> records(PairingTx tx, String patientId) {
    List<PatientRecord> records = PatientRecords.ofPatients(tx, List.of(patientId));
    if (records.isEmpty()) {
      throw ProblemException.notFound();
    }
    return records;
  }

  /** The side's record of the patient; of several always the same. */
  private static String record(List<PatientRecord> records, Party party) {
    return records.stream()
        .filter(record -> record.party().equals(party.code()))
        .map(PatientRecord::identifier)
        .min(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.STATE_CONFLICT,
                    "The caller's side has no record of this patient yet."));
  }

  private static Contact contact(PairingTx tx, Party party, String id, LocalDate today) {
    Contact contact = Contacts.find(tx, id);
    if (contact == null) {
      throw refused("unknown", "There is no such contact in this pairing.");
    }
    if (!contact.party().equals(party.code())) {
      throw refused("other_side", "Each side adds its own contacts.");
    }
    if (!contact.isActiveOn(today)) {
      throw refused("inactive", "The contact is not on the team today.");
    }
    return contact;
  }

  private static ProblemException refused(String code, String detail) {
    return ProblemException.rulesBroken(List.of(ProblemError.at("/contact_id", code, detail)));
  }

  private static List<ProblemError> roleProblems(Party party, ContactRole role, Contact contact) {
    List<ProblemError> errors = new ArrayList<>();
    if (!role.isOf(party) || role == ContactRole.OBSERVER) {
      errors.add(
          ProblemError.at("/role", "other_side", "This is no role of the caller's side's people."));
    }
    if (role.isLicensed() && contact.credential() == null) {
      errors.add(
          ProblemError.at(
              "/role", "no_credential", "A care manager has a licence or a credential."));
    }
    return errors;
  }

  private LocalDate today(PairingTx tx) {
    return PairingSettings.in(tx).day(clock.instant());
  }
}
