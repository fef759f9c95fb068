package care.duet.server.packet;

import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that a pairing has begun to send, of those that packets are made of. */
record Kinds(List<KindRow> rows) {

  Kinds {
    rows = List.copyOf(rows);
  }

  static Kinds in(PairingTx tx) {
    return new Kinds(
        tx.dao(PacketDao.class).kinds().stream()
            .filter(row -> Item.KINDS.contains(row.kind()))
            .toList());
  }

  List<String> of(Party party) {
    return rows.stream()
        .filter(row -> row.party().equals(party.code()))
        .map(KindRow::kind)
        .toList();
  }

  Set<String> supplied() {
    return rows.stream()
        .filter(KindRow::supplied)
        .map(KindRow::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Each number only grows, so the sum is what it was only while nothing has changed. */
  long revision() {
    return rows.stream().mapToLong(KindRow::revision).sum();
  }
}
