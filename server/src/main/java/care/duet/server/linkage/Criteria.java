package care.duet.server.linkage;

import care.duet.matching.link.Linker;
import care.duet.matching.link.Thresholds;
import care.duet.matching.model.Model;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.tenancy.PairingTx;

/** By what it is decided in a pairing who is whom: what weighs, and how certain is enough. */
record Criteria(Model model, Thresholds thresholds) {

  static Criteria in(PairingTx tx) {
    PairingSettings settings = PairingSettings.in(tx);
    return new Criteria(
        Weights.of(tx, settings).model(),
        new Thresholds(
            settings.certainProbability(),
            settings.reviewProbability(),
            Thresholds.DEFAULT.margin()));
  }

  Linker linker() {
    return Linker.using(model, thresholds);
  }
}
