package care.duet.server.platform.db;

import org.jdbi.v3.core.Handle;

/** A transaction outside any pairing. */
public final class SystemTx {
  private final Handle handle;

  SystemTx(Handle handle) {
    this.handle = handle;
  }

  /** A DAO that works in this transaction and dies with it. */
  public <D> D dao(Class<D> type) {
    return handle.attach(type);
  }
}
