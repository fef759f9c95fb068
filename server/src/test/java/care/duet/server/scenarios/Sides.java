package care.duet.server.scenarios;

import care.duet.sdk.PairingClient;
import care.duet.sdk.generated.model.Party;

/** The two sides of a pairing, each with its own access. */
record Sides(PairingClient plan, PairingClient practice) {

  PairingClient of(Party party) {
    return party == Party.PLAN ? plan : practice;
  }

  PairingClient otherThan(Party party) {
    return party == Party.PLAN ? practice : plan;
  }
}
