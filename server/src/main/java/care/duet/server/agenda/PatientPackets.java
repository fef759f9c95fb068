package care.duet.server.agenda;

import care.duet.server.tenancy.PairingTx;
import java.util.List;

/** Whoever puts packets together that an agenda keeps. */
public interface PatientPackets {

  /** The packets of these patients as of now; without those who are no patients here. */
  List<Kept> of(PairingTx tx, List<String> patientIds);

  /**
   * A packet as it is kept.
   *
   * @param records the records that it was put together from, each as its side and identifier
   * @param content the packet as the API shows it, JSON
   */
  record Kept(String patientId, List<String> records, String content) {

    /** Copies the records. */
    public Kept {
      records = List.copyOf(records);
    }
  }
}
