package care.duet.server.history;

import care.duet.server.platform.http.ProblemException;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is known of one patient, always in the same number of statements. */
final class Knowledge {

  private Knowledge() {}

  /** How the sides call a patient; 404 for one who is no patient here. */
  static List<IdentifierRow> identifiers(PairingTx tx, String patientId) {
    List<IdentifierRow> identifiers = tx.dao(HistoryDao.class).identifiers(patientId);
    if (identifiers.isEmpty()) {
      throw ProblemException.notFound();
    }
    return identifiers;
  }

  /** All that is known of whom the sides call so. */
  static Known of(PairingTx tx, List<IdentifierRow> identifiers) {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    return new Known(told(tx, identifiers, kinds), supplied(tx, kinds));
  }

  /** What was sent of these kinds. */
  static List<Told> told(PairingTx tx, List<IdentifierRow> identifiers, Set<Kind> kinds) {
    HistoryDao dao = tx.dao(HistoryDao.class);
    List<Told> told = new ArrayList<>();
    for (Party party : Party.values()) {
      List<String> own =
          identifiers.stream()
              .filter(row -> row.party().equals(party.code()))
              .map(IdentifierRow::identifier)
              .toList();
      if (!own.isEmpty()) {
        dao.facts(codes(kinds, party), own).forEach(row -> told.add(Told.of(row)));
      }
    }
    return told;
  }

  private static Map<Kind, LocalDate> supplied(PairingTx tx, Set<Kind> kinds) {
    return tx.dao(HistoryDao.class).supplied(kinds.stream().map(Kind::code).toList()).stream()
        .collect(Collectors.toMap(row -> Kind.of(row.kind()), row -> day(row.lastAt())));
  }

  private static List<String> codes(Set<Kind> kinds, Party party) {
    return kinds.stream().filter(kind -> kind.party() == party).map(Kind::code).toList();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
