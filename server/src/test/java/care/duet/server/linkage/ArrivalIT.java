package care.duet.server.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.matching.synthetic.SyntheticPanel;
import care.duet.server.DuetApplication;
import care.duet.server.testing.Imported;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import care.duet.server.testing.Together;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is whom does not depend on who comes first, nor on who comes at the same moment. */
@Tag("M2.6")
final class ArrivalIT {

  private static final SyntheticPanel PEOPLE = SyntheticPanel.generate(20261122, 200, 6);

  @Test
  void theOrderOfArrivalDecidesNothing() {
    Whom once = arrived(Part.all(PEOPLE, 1, new Random(0)));
    assertThat(once.links()).hasSizeGreaterThan(80);
    assertThat(once.questions()).isNotEmpty();

    for (int seed = 1; seed <= 3; seed++) {
      Whom shuffled = arrived(Part.all(PEOPLE, 5, new Random(seed)));
      assertThat(shuffled.links()).isEqualTo(once.links());
      assertThat(shuffled.questions()).isEqualTo(once.questions());
    }
  }

  @Test
  void bothSidesAtOnceAtTwoServersLinkAsOneAfterTheOther() {
    Set<String> expected = arrived(Part.all(PEOPLE, 1, new Random(0))).links();
    TestPairing pairing = TestPairing.active();
    TestServer second = TestServer.start(DuetApplication::new);
    try {
      List<Part> parts = Part.all(PEOPLE, 1, new Random(0));
      Together.run(
          2,
          side -> {
            TestPairing at = side == 0 ? pairing : pairing.at(second.uri());
            parts.get(side).into(new Imported(at));
            return side;
          });
    } finally {
      second.stop();
    }
    assertThat(new Whom(pairing).links()).isEqualTo(expected);
  }

  private static Whom arrived(List<Part> parts) {
    TestPairing pairing = TestPairing.active();
    parts.forEach(part -> part.into(new Imported(pairing)));
    return new Whom(pairing);
  }
}
