package care.duet.matching.block;

import care.duet.matching.prepare.PreparedRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys under which a record is found, as texts that a database can keep: a record that comes
 * later is compared with those that have a key in common with it.
 */
public final class BlockingKeys {

  private BlockingKeys() {}

  /** The keys of all passes, each with its pass in front, as in {@code D|19801231}. */
  public static List<String> of(PreparedRecord person) {
    List<String> keys = new ArrayList<>();
    for (BlockingPass pass : BlockingPass.values()) {
      pass.keys(person).distinct().forEach(key -> keys.add(pass.prefix() + "|" + key));
    }
    return List.copyOf(keys);
  }

  /** What divides a block that has grown too large: the initials of the names, in one order. */
  public static String initials(PreparedRecord person) {
    return BlockingPass.refinement(person);
  }
}
