package care.duet.server.identity;

import care.duet.server.api.IdentityApi;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.spec.Spec;
import care.duet.server.security.Caller;
import care.duet.server.security.CurrentCaller;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Tells callers who they are. */
public final class IdentityResource implements IdentityApi {

  private final SystemDb db;
  private final Spec spec;
  private final CurrentCaller current;

  /** Reads grants from this database and scopes from this spec. */
  public IdentityResource(SystemDb db, Spec spec, CurrentCaller current) {
    this.db = db;
    this.spec = spec;
    this.current = current;
  }

  @Override
  public Response getWhoami() {
    Caller caller = current.get();
    List<HeldRole> roles =
        db.read(tx -> tx.dao(HeldRoleDao.class).listAcrossPairings(caller.clientId()));
    return Response.ok(IdentityMapping.toModel(caller, roles, spec)).build();
  }
}
