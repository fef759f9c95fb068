package care.duet.server.tenancy;

import org.jdbi.v3.core.Handle;

/** A transaction confined to one pairing. */
public final class PairingTx {
  private final Handle handle;
  private final PairingScope scope;

  PairingTx(Handle handle, PairingScope scope) {
    this.handle = handle;
    this.scope = scope;
  }

  /** The pairing and the caller that this transaction works for. */
  public PairingScope scope() {
    return scope;
  }

  /** A DAO that works in this transaction and dies with it. */
  public <D extends PairingDao> D dao(Class<D> type) {
    DaoShape.check(type);
    return handle.attach(type);
  }
}
