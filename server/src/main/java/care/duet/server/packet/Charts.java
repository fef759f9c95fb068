package care.duet.server.packet;

import care.duet.server.platform.db.LookUps;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what is known of patients, in as many statements for fifty of them as for one. */
final class Charts {

  private Charts() {}

  /** The charts of these patients in their order, without those who are no patients here. */
  static List<Chart> read(PairingTx tx, Kinds kinds, List<String> patientIds) {
    if (patientIds.isEmpty()) {
      return List.of();
    }
    PacketDao dao = tx.dao(PacketDao.class);
    Map<String, List<RecordRow>> records =
        dao.records(LookUps.padded(patientIds)).stream()
            .collect(Collectors.groupingBy(RecordRow::patientId));
    Map<String, List<Source>> sources = new HashMap<>();
    for (Party party : Party.values()) {
      addSources(dao, party, kinds, records, sources);
    }
    return patientIds.stream()
        .distinct()
        .filter(records::containsKey)
        .map(
            id ->
                Chart.of(
                    id,
                    records.getOrDefault(id, List.of()),
                    sources.getOrDefault(id, List.of()),
                    kinds.supplied()))
        .toList();
  }

  private static void addSources(
      PacketDao dao,
      Party party,
      Kinds kinds,
      Map<String, List<RecordRow>> records,
      Map<String, List<Source>> sources) {
    List<String> used = kinds.of(party);
    Map<String, String> patients =
        records.values().stream()
            .flatMap(List::stream)
            .filter(record -> record.party().equals(party.code()))
            .collect(Collectors.toMap(RecordRow::identifier, RecordRow::patientId));
    if (used.isEmpty() || patients.isEmpty()) {
      return;
    }
    for (KnownRow row : dao.facts(LookUps.padded(used), LookUps.padded(patients.keySet()))) {
      sources
          .computeIfAbsent(patients.get(row.identifier()), id -> new ArrayList<>())
          .add(Source.of(party.code(), row));
    }
  }
}
