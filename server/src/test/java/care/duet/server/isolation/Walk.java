package care.duet.server.isolation;

import java.net.URI;
import java.util.List;

/** One tour through the API at one server. */
final class Walk {

  private final World world;
  private final URI server;

  Walk(World world, URI server) {
    this.world = world;
    this.server = server;
  }

  /** Every operation as every caller. */
  Caller everything() {
    return over(Specification.get().operations());
  }

  /** Some operations as every caller. */
  Caller over(List<Op> operations) {
    world.prepare();
    Caller caller = new Caller(world, server);
    SubstitutionWalk substitutions = new SubstitutionWalk(caller);
    EffectWalk effects = new EffectWalk(caller);
    operations.forEach(substitutions::walk);
    for (Op op : operations) {
      for (Who who : Who.values()) {
        if (op.forMembers()) {
          effects.walk(op, who);
        }
      }
    }
    return caller;
  }
}
