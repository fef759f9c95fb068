package care.duet.server.contact;

import care.duet.server.tenancy.PairingTx;
import org.jspecify.annotations.Nullable;

/** Looks contacts up for the features that name people. */
public final class Contacts {

  private Contacts() {}

  /** The contact with this id; null when there is none in the pairing. */
  public static @Nullable Contact find(PairingTx tx, String id) {
    return tx.dao(ContactDao.class).find(id);
  }
}
