package care.duet.server.review;

import care.duet.server.agenda.AgendaPlaces.Placed;
import care.duet.server.agenda.KeptPackets;
import care.duet.server.tenancy.PairingTx;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the items of a review together: what was said, or else what the files say. */
final class Items {

  private Items() {}

  static List<Item> of(PairingTx tx, String conferenceId, Placed placed, Gate gate) {
    Map<String, ItemRow> said = new HashMap<>();
    tx.dao(ReviewDao.class)
        .items(conferenceId, placed.entryId())
        .forEach(row -> said.put(row.item(), row));
    Map<ItemCode, String> known = new EnumMap<>(ItemCode.class);
    KeptPackets.find(tx, conferenceId, placed.entryId())
        .ifPresent(packet -> known.putAll(PacketTexts.of(packet.content())));
    // Packets hold no visits to the practice, but the gate has asked for the last one.
    gate.evidence().stream()
        .filter(Evidence::isVisitToPractice)
        .forEach(evidence -> known.put(ItemCode.LATEST_VISIT, evidence.text()));
    return Arrays.stream(ItemCode.values())
        .map(
            code ->
                said.containsKey(code.code())
                    ? Item.said(said.get(code.code()))
                    : Item.ofPacket(code, known.get(code)))
        .toList();
  }
}
