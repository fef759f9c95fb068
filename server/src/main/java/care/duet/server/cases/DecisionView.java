package care.duet.server.cases;

import java.util.List;

/** A decision with where it stands by now. */
record DecisionView(Decision decision, List<Documented> documentation) {

  DecisionView {
    documentation = List.copyOf(documentation);
  }
}
