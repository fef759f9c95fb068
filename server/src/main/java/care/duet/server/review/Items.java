package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.agenda.KeptPackets;
import care.duet.server.tenancy.PairingTx;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the items of a review together: what was said, or else what the files say. */
final class Items {

  private Items() {}

  /** The items with what was said under them until now. */
  static List<Item> of(PairingTx tx, Backdrop backdrop) {
    Map<String, ItemRow> said = new HashMap<>();
    tx.dao(ReviewDao.class)
        .items(backdrop.conferenceId(), backdrop.placed().entryId())
        .forEach(row -> said.put(row.item(), row));
    return Arrays.stream(ItemCode.values())
        .map(
            code ->
                said.containsKey(code.code())
                    ? Item.said(said.get(code.code()))
                    : Item.ofPacket(code, backdrop.known().get(code)))
        .toList();
  }

  /**
   * What the files say under the items.
   *
   * @param records finds the records of a patient
   */
  static Map<ItemCode, String> known(
      PairingTx tx,
      String conferenceId,
      Placed placed,
      Gate gate,
      Function<String, List<String>> records) {
    Map<ItemCode, String> known = new EnumMap<>(ItemCode.class);
    KeptPackets.find(tx, conferenceId, placed.entryId(), records)
        .ifPresent(packet -> known.putAll(PacketTexts.of(packet.content())));
    // Packets hold no visits to the practice, but the gate has asked for the last one.
    gate.evidence().stream()
        .filter(Evidence::isVisitToPractice)
        .forEach(evidence -> known.put(ItemCode.LATEST_VISIT, evidence.text()));
    return known;
  }
}
