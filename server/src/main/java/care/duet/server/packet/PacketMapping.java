package care.duet.server.packet;

import care.duet.server.api.model.Packet;
import care.duet.server.api.model.PacketCompleteness;
import care.duet.server.api.model.PacketFact;
import care.duet.server.api.model.PacketItem;
import care.duet.server.api.model.Party;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between charts and the API's packets. */
final class PacketMapping {

  private PacketMapping() {}

  static Packet toModel(Chart chart) {
    List<Content> contents = Item.ALL.stream().map(item -> item.of(chart)).toList();
    Completeness completeness = Completeness.of(contents);
    return new Packet()
        .patientId(chart.patientId())
        .planMemberId(identifier(chart, "plan"))
        .mrn(identifier(chart, "practice"))
        .completeness(
            new PacketCompleteness()
                .present(completeness.present())
                .absent(completeness.absent())
                .notSupplied(completeness.notSupplied()))
        .contents(contents.stream().map(PacketMapping::toModel).toList());
  }

  /** Of somebody whom a side knows by two identifiers, the one it described last. */
  private static @Nullable String identifier(Chart chart, String party) {
    return chart.records().stream()
        .filter(record -> record.party().equals(party))
        .max(Comparator.comparing(RecordRow::updatedAt).thenComparing(RecordRow::identifier))
        .map(RecordRow::identifier)
        .orElse(null);
  }

  private static PacketItem toModel(Content content) {
    return new PacketItem()
        .code(content.item().code())
        .title(content.item().title())
        .status(PacketItem.StatusEnum.fromString(content.status().code()))
        .facts(content.facts().stream().map(PacketMapping::toModel).toList());
  }

  private static PacketFact toModel(Fact fact) {
    return new PacketFact()
        .source(Party.fromString(fact.party()))
        .asOf(fact.asOf())
        .text(fact.text())
        .code(fact.code())
        .codeSystem(fact.codeSystem())
        .startsOn(fact.startsOn())
        .endsOn(fact.endsOn());
  }
}
