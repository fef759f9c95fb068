package care.duet.server.linkage;

import care.duet.matching.model.DefaultModel;
import care.duet.matching.model.Model;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.tenancy.PairingTx;
import com.google.common.hash.Hashing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what pairs are weighed in a pairing: by the shipped numbers, or by those that its own records
 * have taught.
 *
 * @param estimates the latest first; only those that began with what this build ships, since others
 *     know other levels
 * @param from on how many records of each side an estimate must rest to be used
 */
record Weights(List<ModelRow> estimates, int from) {

  private static final String OWN = DefaultModel.get().version() + "+";

  static Weights of(PairingTx tx) {
    return of(tx, PairingSettings.in(tx));
  }

  static Weights of(PairingTx tx, PairingSettings settings) {
    return new Weights(
        tx.dao(ModelDao.class).all().stream()
            .filter(estimate -> estimate.version().startsWith(OWN))
            .toList(),
        settings.ownWeightsFrom());
  }

  /** The estimate in use; null when the shipped numbers are. */
  @Nullable ModelRow own() {
    return estimates.stream().filter(estimate -> estimate.restsOn(from)).findFirst().orElse(null);
  }

  /** The numbers in use. */
  Model model() {
    ModelRow own = own();
    return own == null ? DefaultModel.forGrowingPanel() : model(own);
  }

  /** The numbers behind an earlier decision; the shipped ones where they are not known any more. */
  Model model(String version) {
    return estimates.stream()
        .filter(estimate -> estimate.version().equals(version))
        .findFirst()
        .map(Weights::model)
        .orElseGet(DefaultModel::forGrowingPanel);
  }

  /** Whether a panel of this size has much to teach that the numbers in use do not hold. */
  boolean areOutgrown(int plan, int practice) {
    ModelRow own = own();
    return plan >= from
        && practice >= from
        && (own == null || plan / 2 >= own.planRecords() || practice / 2 >= own.practiceRecords());
  }

  /** Of the numbers in use in this pairing. */
  String etag(String pairingId) {
    ModelRow own = own();
    return "\"%d.%s\""
        .formatted(
            own == null ? 0 : own.number(),
            Hashing.murmur3_32_fixed().hashUnencodedChars(pairingId + model().version()));
  }

  private static Model model(ModelRow estimate) {
    return Parameters.model(estimate.version(), estimate.parameters());
  }
}
