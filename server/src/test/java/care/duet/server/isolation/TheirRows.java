package care.duet.server.isolation;

import care.duet.server.testing.Answer;
import java.util.Optional;

/** Keeps an eye on their rows, which nothing that is done as somebody of ours may change. */
final class TheirRows {

  private final Caller caller;
  private final World world;
  private String known;

  TheirRows(Caller caller) {
    this.caller = caller;
    this.world = caller.world();
    this.known = digest();
  }

  /** Finds what has changed since the last look. */
  void look(Op op) {
    String now = digest();
    if (!now.equals(known)) {
      caller.found(Who.BOTH, op, "afterwards", "has changed rows of theirs without effect");
    }
    known = now;
  }

  /** Reads as one of them, which may be written down in their trail, and rightly so. */
  Optional<Answer> readAsTheirs(Who who, Request request, String what) {
    look(request.op());
    Optional<Answer> answer = caller.sendAsTheirs(who, request, what);
    known = digest();
    return answer;
  }

  private String digest() {
    return world.rows().digest(world.theirs().id());
  }
}
