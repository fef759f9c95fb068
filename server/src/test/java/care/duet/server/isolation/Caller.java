package care.duet.server.isolation;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Sends probes and watches every byte that comes back. */
final class Caller {

  private final World world;
  private final URI server;
  private final List<String> findings = new ArrayList<>();
  private int probes;

  Caller(World world, URI server) {
    this.world = world;
    this.server = server;
  }

  World world() {
    return world;
  }

  List<String> findings() {
    return findings;
  }

  int probes() {
    return probes;
  }

  void found(Who who, Op op, String what, String finding) {
    findings.add("\n" + who + " " + op + " " + what + ": " + finding);
  }

  /** Sends a request as a caller of our pairing; empty when the answer is off the specification. */
  Optional<Answer> send(Who who, Request request, String what) {
    return send(who, world.ours().member(who).secret(), request, what, true);
  }

  /** Sends a request as a caller of their pairing, who may see what is theirs. */
  Optional<Answer> sendAsTheirs(Who who, Request request, String what) {
    return send(who, world.theirs().member(who).secret(), request, what, false);
  }

  /** What an accepted request has led to; of others the answer itself. */
  Answer outcome(Tenant tenant, Who who, Answer answer) {
    if (answer.status() != 202) {
      return answer;
    }
    return tenant.files().ended(who, answer);
  }

  /** The statuses an operation may answer, if the caller is let in at all. */
  Integer[] expected(Op op, Who who, Integer... statuses) {
    return who.mayCall(op) ? statuses : new Integer[] {403};
  }

  /** Sends both and demands that nobody could tell the answers apart. */
  void compare(Who who, Request probe, Request never, String what, Integer... allowed) {
    Optional<Answer> baseline = send(who, never, what + " (never existed)");
    Optional<Answer> answer = send(who, probe, what);
    if (baseline.isEmpty() || answer.isEmpty()) {
      return;
    }
    int status = answer.get().status();
    if (!List.of(allowed).contains(status)) {
      found(who, probe.op(), what, "answered " + status + " and not " + List.of(allowed));
    }
    if (!visible(answer.get()).equals(visible(baseline.get()))) {
      found(
          who,
          probe.op(),
          what,
          "tells it from what never existed: "
              + visible(answer.get())
              + " is not "
              + visible(baseline.get()));
    }
  }

  private Optional<Answer> send(
      Who who, String secret, Request request, String what, boolean watched) {
    Api api = new Api(server, secret).with("X-Request-Id", "walk");
    for (Map.Entry<Place, String> header : request.of("header").entrySet()) {
      api = api.with(header.getKey().name(), header.getValue());
    }
    probes++;
    Answer answer;
    try {
      answer = api.call(request.op().method(), request.path(), request.body());
    } catch (AssertionError offSpecification) {
      found(who, request.op(), what, String.valueOf(offSpecification.getMessage()));
      return Optional.empty();
    }
    if (answer.status() >= 500) {
      found(who, request.op(), what, "answered " + answer.status());
    }
    if (watched) {
      // A member of both is told of its memberships, and of nothing in them.
      String known = who == Who.BOTH && !request.op().inPairing() ? world.theirs().id() : "";
      Set<String> seen = world.theirs().words().in(answer, request.sent() + known);
      if (!seen.isEmpty()) {
        found(
            who,
            request.op(),
            what,
            "shows " + seen.size() + " canaries: " + seen.iterator().next());
      }
    }
    return Optional.of(answer);
  }

  private static Map<String, Object> visible(Answer answer) {
    Map<String, Object> visible = new TreeMap<>(answer.headers().map());
    visible.remove("date");
    visible.remove("x-request-id");
    visible.put("status", answer.status());
    // The container makes an id of its own when it does not even read the headers.
    String id = answer.header("X-Request-Id").orElse("walk");
    visible.put("body", answer.body().replace("\"" + id + "\"", "\"\""));
    return visible;
  }
}
