package care.duet.server.isolation;

import care.duet.server.testing.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Makes changes that are allowed, with keys and people that the other pairing knows too: each must
 * have the effect it would have had if the other pairing did not exist, and none there.
 */
final class EffectWalk {

  private static final Place KEY = new Place("header", "Idempotency-Key");

  private final Caller caller;
  private final World world;

  EffectWalk(Caller caller) {
    this.caller = caller;
    this.world = caller.world();
  }

  void walk(Op op, Who who) {
    if (op.reads() || !who.mayCall(op)) {
      return;
    }
    Changes changes = new Changes(world, op, who);
    String key = UUID.randomUUID().toString();
    boolean keyed = op.places().contains(KEY);
    if (keyed) {
      caller
          .sendAsTheirs(who, changes.in(world.theirs()).with(KEY, key), "their change")
          .map(answer -> caller.outcome(world.theirs(), who, answer))
          .filter(answer -> answer.status() >= 300)
          .ifPresent(answer -> caller.found(who, op, "their change", answer.body()));
    }
    Map<String, Person> met = changes.acquaintances();
    world.theirs().words().addAll(world.theirIds());
    String theirs = world.rows().digest(world.theirs().id());
    if (keyed) {
      Optional<Answer> never = change(who, changes.in(world.ours()), "a change");
      Request same = changes.in(world.ours()).with(KEY, key);
      Optional<Answer> answer = change(who, same, "a key they have used");
      like(who, op, "a key they have used", answer, never);
      replayed(who, same, answer);
    } else {
      change(who, changes.in(world.ours()), "a change");
    }
    met.forEach(
        (how, person) -> {
          Map<String, Long> before = counts();
          Optional<Answer> answer = change(who, changes.naming(person), "their " + how);
          Map<String, Long> grown = grown(before);
          Request stranger = changes.naming(world.ours().bodies().stranger());
          before = counts();
          like(who, op, "their " + how, answer, change(who, stranger, "a stranger"));
          // Nothing of it is in an answer, because a file is read when the answer has been given.
          if (op.takesFile() && !grown(before).equals(grown)) {
            caller.found(who, op, "their " + how, "leaves other rows than a stranger: " + grown);
          }
        });
    if (op.takesFile()) {
      files(op, who, changes);
    }
    if (!world.rows().digest(world.theirs().id()).equals(theirs)) {
      caller.found(who, op, "afterwards", "a change of ours has changed rows of theirs");
    }
  }

  private Map<String, Long> counts() {
    return world.rows().counts(world.ours().id());
  }

  private Map<String, Long> grown(Map<String, Long> before) {
    Map<String, Long> grown = counts();
    grown.replaceAll((table, count) -> count - before.getOrDefault(table, 0L));
    return grown;
  }

  /** What only files can bring: the name of a pairing, and the end of everybody they leave out. */
  private void files(Op op, Who who, Changes changes) {
    List<Optional<Answer>> strays = new ArrayList<>();
    for (String id : List.of(world.theirs().id(), Kind.PAIRING.never(0))) {
      Request file = changes.in(world.ours());
      String body = file.body().replaceFirst("\n", ",pairing_id\n").replaceFirst("\n$", "," + id);
      strays.add(change(who, file.withBody(body), "a stray column"));
    }
    like(who, op, "a stray column", strays.get(0), strays.get(1));
    change(
        who, changes.in(world.ours()).with(new Place("query", "mode"), "snapshot"), "a snapshot");
  }

  private Optional<Answer> change(Who who, Request request, String what) {
    Optional<Answer> answer = caller.send(who, request, what);
    answer
        .map(given -> caller.outcome(world.ours(), who, given))
        .filter(ended -> ended.json().has("failure"))
        .ifPresent(ended -> caller.found(who, request.op(), what, "fails: " + ended.body()));
    answer
        .filter(given -> given.status() >= 300 || given.header("Idempotency-Replayed").isPresent())
        .ifPresent(
            given ->
                caller.found(
                    who,
                    request.op(),
                    what,
                    "has no effect of its own: " + given.status() + " " + given.body()));
    return answer;
  }

  /** The key is ours as well: used again here, it answers what it has answered here. */
  private void replayed(Who who, Request same, Optional<Answer> first) {
    Optional<Answer> again = caller.send(who, same, "our key again");
    if (first.isEmpty() || again.isEmpty()) {
      return;
    }
    boolean replay = again.get().header("Idempotency-Replayed").isPresent();
    if (!replay || !again.get().body().equals(first.get().body())) {
      caller.found(who, same.op(), "our key again", "does not answer what it answered first");
    }
  }

  private void like(
      Who who, Op op, String what, Optional<Answer> answer, Optional<Answer> baseline) {
    if (answer.isEmpty() || baseline.isEmpty()) {
      return;
    }
    Map<String, Object> shape = shape(who, answer.get());
    Map<String, Object> usual = shape(who, baseline.get());
    if (!shape.equals(usual)) {
      caller.found(who, op, what, "is told from what nobody knows: " + shape + usual);
    }
  }

  /** What cannot differ between two changes that are alike: ids and times can. */
  private Map<String, Object> shape(Who who, Answer given) {
    Answer answer = caller.outcome(world.ours(), who, given);
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("status", answer.status());
    shape.put("headers", new TreeSet<>(answer.headers().map().keySet()));
    Set<String> fields = new TreeSet<>();
    fields("", answer.json(), fields);
    shape.put("fields", fields);
    return shape;
  }

  private static void fields(String pointer, JsonNode node, Set<String> fields) {
    fields.add(pointer + ":" + node.getNodeType() + (node.isArray() ? node.size() : ""));
    if (pointer.startsWith("/counts/") || pointer.equals("/state")) {
      fields.add(pointer + "=" + node.asText());
    }
    node.properties()
        .forEach(
            property -> fields(pointer + "/" + property.getKey(), property.getValue(), fields));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      fields(pointer + "/" + i, node.get(i), fields);
    }
  }
}
