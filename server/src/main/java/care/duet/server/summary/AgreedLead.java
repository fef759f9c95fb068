package care.duet.server.summary;

import care.duet.server.cases.DecidedLead;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a patient's care, as decided in the conference.
 *
 * @param lead the word of who leads: practice, plan or joint
 * @param goal the goal that both sides share; null while there is none
 */
record AgreedLead(String lead, String reason, @Nullable String goal) {

  static @Nullable AgreedLead of(@Nullable DecidedLead decided) {
    return decided == null
        ? null
        : new AgreedLead(decided.ledBy(), decided.reason(), decided.goal());
  }
}
