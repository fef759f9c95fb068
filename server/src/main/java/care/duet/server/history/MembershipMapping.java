package care.duet.server.history;

import care.duet.server.api.model.CoverageSpan;
import care.duet.server.api.model.MembershipCoverage;
import care.duet.server.api.model.MembershipPanel;
import care.duet.server.api.model.Party;
import care.duet.server.api.model.SeenByAnyProvider;
import care.duet.server.api.model.SeenByPractice;
import org.jspecify.annotations.Nullable;

/** Between memberships and the API's. */
final class MembershipMapping {

  private static final int MOST_SPANS = 200;

  private MembershipMapping() {}

  static care.duet.server.api.model.Membership toModel(Membership membership) {
    return new care.duet.server.api.model.Membership()
        .patientId(membership.patientId())
        .on(membership.on())
        .coverage(toModel(membership.coverage()))
        .panel(toModel(membership.panel()))
        .lastSeen(toModel(membership.lastSeen()));
  }

  private static MembershipCoverage toModel(Coverage coverage) {
    Span current = coverage.current();
    return new MembershipCoverage()
        .status(MembershipCoverage.StatusEnum.fromString(coverage.status().code()))
        .product(current == null ? null : current.product())
        .level(current == null ? null : current.level())
        .spans(coverage.spans().stream().limit(MOST_SPANS).map(MembershipMapping::toModel).toList())
        .asOf(coverage.asOf());
  }

  private static CoverageSpan toModel(Span span) {
    return new CoverageSpan()
        .startsOn(span.period().from())
        .endsOn(span.period().to())
        .product(span.product())
        .level(span.level());
  }

  private static MembershipPanel toModel(Panel panel) {
    return new MembershipPanel()
        .status(MembershipPanel.StatusEnum.fromString(panel.status().code()))
        .pcpName(panel.pcpName())
        .pcpNpi(panel.pcpNpi())
        .asOf(panel.asOf());
  }

  private static care.duet.server.api.model.LastSeen toModel(LastSeen seen) {
    return new care.duet.server.api.model.LastSeen()
        .practice(byPractice(seen.practice()))
        .anyProvider(byAnyProvider(seen.anyProvider()));
  }

  private static @Nullable SeenByPractice byPractice(@Nullable Seen seen) {
    return seen == null
        ? null
        : new SeenByPractice()
            .date(seen.date())
            .kind(seen.source().kind().code())
            .asOf(seen.source().asOf());
  }

  private static @Nullable SeenByAnyProvider byAnyProvider(@Nullable Seen seen) {
    return seen == null
        ? null
        : new SeenByAnyProvider()
            .date(seen.date())
            .party(Party.fromString(seen.source().kind().party().code()))
            .kind(seen.source().kind().code())
            .providerName(seen.providerName())
            .asOf(seen.source().asOf());
  }
}
