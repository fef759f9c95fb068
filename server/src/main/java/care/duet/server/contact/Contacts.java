package care.duet.server.contact;

import care.duet.server.platform.db.LookUps;
import care.duet.server.tenancy.PairingTx;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks contacts up for the features that name people. */
public final class Contacts {

  private Contacts() {}

  /** The contact with this id; null when there is none in the pairing. */
  public static @Nullable Contact find(PairingTx tx, String id) {
    return tx.dao(ContactDao.class).find(id);
  }

  /** The contacts with these ids; without those that the pairing has not. */
  public static List<Contact> find(PairingTx tx, Collection<String> ids) {
    return LookUps.of(ids, tx.dao(ContactDao.class)::byIds).toList();
  }

  /** The contacts with this role who are on the team on a day. */
  public static List<Contact> onTeam(PairingTx tx, ContactRole role, LocalDate day) {
    ContactFilter filter = new ContactFilter(null, role.code(), day, null);
    return tx.dao(ContactDao.class).list(filter, null, Integer.MAX_VALUE);
  }
}
