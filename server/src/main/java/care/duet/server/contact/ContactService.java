package care.duet.server.contact;

import care.duet.server.audit.AuditTrail;
import care.duet.server.grant.GrantService;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.platform.http.Etags;
import care.duet.server.platform.http.Page;
import care.duet.server.platform.http.PageRequest;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.platform.http.ProblemType;
import care.duet.server.platform.id.TypeId;
import care.duet.server.tenancy.PairingScope;
import care.duet.server.tenancy.PairingTx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the contact list; each side its own people. */
final class ContactService {

  private final GrantService grants;
  private final AuditTrail audit;
  private final Clock clock;

  ContactService(GrantService grants, AuditTrail audit, Clock clock) {
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  Contact create(PairingTx tx, ContactDraft draft) {
    Instant now = clock.instant();
    PairingSettings settings = PairingSettings.in(tx);
    Contact made = draft.as(TypeId.next("con"), settings.day(now), now);
    List<ProblemError> errors = new ArrayList<>(made.problems());
    if (!draft.role().isOf(tx.scope().party())) {
      errors.add(
          ProblemError.at("/role", "other_side", "This is a role of the other side's people."));
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    tx.dao(ContactDao.class).insert(made);
    audit.record(tx, made.id());
    return made;
  }

  Contact get(PairingTx tx, String id) {
    Contact found = tx.dao(ContactDao.class).find(id);
    if (found == null) {
      throw ProblemException.notFound();
    }
    return found;
  }

  Page<Contact> list(PairingTx tx, ContactFilter filter, PageRequest page) {
    return Page.of(
        tx.dao(ContactDao.class).list(filter, page.after(), page.rows()), page, Contact::id);
  }

  /**
   * What these clients are in the pairing. Grants are the platform's, so they are read before the
   * change and not within it; whether a client acts for somebody is asked again at every call.
   */
  List<ActingClient> clients(PairingScope scope, List<String> clientIds) {
    return clientIds.stream()
        .map(id -> ActingClient.of(id, grants.roles(scope.pairingId(), id)))
        .toList();
  }

  Contact change(PairingTx tx, String id, @Nullable String ifMatch, ContactChange change) {
    Contact before = get(tx, id);
    Etags.require(ifMatch, before.etag());
    if (!before.isWrittenBy(tx.scope().party())) {
      throw ProblemException.of(
          ProblemType.FORBIDDEN, "This is a contact of the other side; each side changes its own.");
    }
    Contact after = before.changed(change, clock.instant());
    List<ProblemError> errors = new ArrayList<>(after.problems());
    errors.addAll(change.strangersTo(before.party()));
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
    if (tx.dao(ContactDao.class).update(after) == 0) {
      throw Etags.changed();
    }
    audit.record(tx, id);
    return after;
  }
}
