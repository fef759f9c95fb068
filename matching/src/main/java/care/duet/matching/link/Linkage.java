package care.duet.matching.link;

import care.duet.matching.model.Model;
import care.duet.matching.score.Outcome;
import java.util.List;

/**
 * The links between two sides, and the questions.
 *
 * @param links ordered by the ids
 * @param comparedPairs how many pairs blocking left to compare
 */
public record Linkage(List<Link> links, Model model, int comparedPairs) {

  /** Copies the list. */
  public Linkage {
    links = List.copyOf(links);
  }

  /** What is linked without asking. */
  public List<Link> certain() {
    return with(Outcome.CERTAIN);
  }

  /** What somebody must look at. */
  public List<Link> probable() {
    return with(Outcome.PROBABLE);
  }

  private List<Link> with(Outcome outcome) {
    return links.stream().filter(link -> link.outcome() == outcome).toList();
  }
}
