package care.duet.matching.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.duet.matching.model.DefaultModel;
import care.duet.matching.model.TermFrequencies;
import care.duet.matching.prepare.MatchRecord;
import care.duet.matching.score.Outcome;
import care.duet.matching.score.Safeguard;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private static final Linker LINKER =
      Linker.using(
          DefaultModel.get().forPanel(500, 500, TermFrequencies.UNKNOWN), Thresholds.DEFAULT);

  private static final RecordPair PAIR = new RecordPair("c1", "m1");

  @Test
  void linksTheSamePerson() {
    Link link = only(link(List.of(luis("c1").build()), List.of(luis("m1").build())));

    assertThat(link.pair()).isEqualTo(PAIR);
    assertThat(link.outcome()).isEqualTo(Outcome.CERTAIN);
    assertThat(link.reason()).isEqualTo(Reason.WEIGHT);
    assertThat(link.modelVersion()).isEqualTo("duet-1");
  }

  @Test
  void asksAboutTwins() {
    Link link =
        only(link(List.of(luis("c1").build()), List.of(luis("m1").givenName("Hector").build())));

    assertThat(link.outcome()).isEqualTo(Outcome.PROBABLE);
    assertThat(link.safeguard()).isEqualTo(Safeguard.TWINS);
    assertThat(link.reason()).isEqualTo(Reason.CONTRADICTION);
  }

  @Test
  void givesEachTwinHisOwn() {
    Linkage linkage =
        link(
            List.of(luis("c1").build(), luis("c2").givenName("Hector").build()),
            List.of(luis("m1").build(), luis("m2").givenName("Hector").build()));

    assertThat(linkage.certain())
        .extracting(Link::pair)
        .containsExactly(PAIR, new RecordPair("c2", "m2"));
    assertThat(linkage.probable()).isEmpty();
  }

  @Test
  void asksWhichTwinWithNearlyTheSameNameIsMeant() {
    Linkage linkage =
        link(
            List.of(luis("c1").givenName("Jaden").build(), luis("c2").givenName("Jayden").build()),
            List.of(luis("m1").givenName("Jaiden").build()));

    assertThat(linkage.certain()).isEmpty();
    assertThat(linkage.probable()).hasSize(2);
    assertThat(linkage.probable()).extracting(Link::reason).containsOnly(Reason.RIVAL);
  }

  @Test
  void keepsFatherAndSonApart() {
    assertThat(
            link(
                    List.of(luis("c1").suffix("Jr.").build()),
                    List.of(luis("m1").suffix("Sr.").birthDate("1950-03-04").build()))
                .links())
        .isEmpty();
  }

  @Test
  void doesNotLinkFatherAndSonWhoseGenerationIsLeftOut() {
    Linkage linkage =
        link(List.of(luis("c1").build()), List.of(luis("m1").birthDate("1950-03-04").build()));

    assertThat(linkage.certain()).isEmpty();
  }

  @Test
  void keepsACoupleApart() {
    assertThat(
            link(
                    List.of(luis("c1").build()),
                    List.of(luis("m1").givenName("Rosa").sex("F").birthDate("1979-11-30").build()))
                .links())
        .isEmpty();
  }

  @Test
  void keepsStrangersOfOneNameApart() {
    Linkage linkage =
        link(
            List.of(luis("c1").build()),
            List.of(
                luis("m1")
                    .birthDate("1966-12-24")
                    .phone("6175550001")
                    .street("5 Elm Rd")
                    .postalCode("02139")
                    .build()));

    assertThat(linkage.certain()).isEmpty();
  }

  @Test
  void remembersWhatWasConfirmed() {
    Memory memory = new Memory(Set.of(PAIR), Set.of());
    MatchRecord changed =
        MatchRecord.builder("m1").givenName("Rosa").birthDate("1966-12-24").build();

    Link link = only(LINKER.link(List.of(luis("c1").build()), List.of(changed), memory));

    assertThat(link.outcome()).isEqualTo(Outcome.CERTAIN);
    assertThat(link.reason()).isEqualTo(Reason.REMEMBERED);
  }

  @Test
  void aConfirmedRecordIsTaken() {
    Memory memory = new Memory(Set.of(PAIR), Set.of());

    Linkage linkage =
        LINKER.link(
            List.of(luis("c1").build()), List.of(luis("m1").build(), luis("m2").build()), memory);

    assertThat(linkage.certain()).extracting(Link::pair).containsExactly(PAIR);
    assertThat(linkage.probable()).extracting(Link::reason).containsExactly(Reason.SECOND_RECORD);
  }

  @Test
  void whatWasRejectedNeverComesBack() {
    Memory memory = new Memory(Set.of(), Set.of(PAIR));
    List<MatchRecord> left = List.of(luis("c1").build());

    assertThat(LINKER.link(left, List.of(luis("m1").build()), memory).links()).isEmpty();
    assertThat(
            LINKER.link(left, List.of(luis("m1").sharedIdentifier("c1").build()), memory).links())
        .isEmpty();
  }

  @Test
  void aRejectedPairIsNoRival() {
    Memory memory = new Memory(Set.of(), Set.of(new RecordPair("c1", "m2")));

    Linkage linkage =
        LINKER.link(
            List.of(luis("c1").build()), List.of(luis("m1").build(), luis("m2").build()), memory);

    assertThat(linkage.certain()).extracting(Link::pair).containsExactly(PAIR);
  }

  @Test
  void aPairCannotBeBothConfirmedAndRejected() {
    assertThatThrownBy(() -> new Memory(Set.of(PAIR), Set.of(PAIR)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linksByASharedIdentifier() {
    Link link =
        only(
            link(
                List.of(
                    MatchRecord.builder("c1")
                        .givenName("Rosa")
                        .familyName("Wunsch")
                        .birthDate("1980-05-17")
                        .sharedIdentifier("M-1")
                        .build()),
                List.of(
                    MatchRecord.builder("m1")
                        .givenName("Rosa")
                        .familyName("Sanford")
                        .birthDate("1980-05-17")
                        .build())));

    assertThat(link.outcome()).isEqualTo(Outcome.CERTAIN);
    assertThat(link.reason()).isEqualTo(Reason.SHARED_IDENTIFIER);
  }

  @Test
  void asksWhenAFamilySharesAnIdentifier() {
    Linkage linkage =
        link(
            List.of(luis("c1").givenName("Hector").sharedIdentifier("m1").build()),
            List.of(luis("m1").build()));

    assertThat(linkage.certain()).isEmpty();
    assertThat(linkage.probable()).hasSize(1);
  }

  @Test
  void aSharedIdentifierAloneIsNotEnough() {
    assertThat(
            link(
                    List.of(luis("c1").sharedIdentifier("m1").build()),
                    List.of(
                        MatchRecord.builder("m1")
                            .givenName("Selma")
                            .familyName("Kemmer")
                            .birthDate("2011-09-13")
                            .build()))
                .links())
        .isEmpty();
  }

  @Test
  void linksOneOfTwoRecordsOfAPersonAndAsksAboutTheOther() {
    Linkage linkage =
        link(
            List.of(luis("c1").build(), luis("c2").middleName("").build()),
            List.of(luis("m1").build()));

    assertThat(linkage.certain()).extracting(Link::pair).containsExactly(PAIR);
    assertThat(linkage.probable()).extracting(Link::reason).containsExactly(Reason.SECOND_RECORD);
  }

  @Test
  void thresholdsDecideWhatIsAsked() {
    Linker strict =
        Linker.using(
            DefaultModel.get().forPanel(500, 500, TermFrequencies.UNKNOWN),
            new Thresholds(1 - 1e-15, 0.5, 0.05));
    MatchRecord known = luis("m1").middleName(null).phone(null).street(null).build();

    assertThat(only(strict.link(List.of(luis("c1").build()), List.of(known), Memory.EMPTY)))
        .extracting(Link::outcome)
        .isEqualTo(Outcome.PROBABLE);
    assertThatThrownBy(() -> new Thresholds(0.5, 0.9, 0.05))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsTheDuplicatesOfOneSide() {
    Linkage linkage =
        LINKER.duplicates(
            List.of(
                luis("c1").build(),
                luis("c2").middleName(null).build(),
                luis("c3").givenName("Hector").build()));

    assertThat(linkage.certain())
        .extracting(Link::pair)
        .containsExactly(new RecordPair("c1", "c2"));
    assertThat(linkage.probable()).extracting(Link::safeguard).containsOnly(Safeguard.TWINS);
  }

  @Test
  void refusesAnIdThatTwoRecordsOfASideHave() {
    assertThatThrownBy(() -> link(List.of(luis("c1").build(), luis("c1").build()), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptySidesHaveNoLinks() {
    assertThat(
            Linker.estimating(Thresholds.DEFAULT).link(List.of(), List.of(), Memory.EMPTY).links())
        .isEmpty();
  }

  private static Linkage link(List<MatchRecord> left, List<MatchRecord> right) {
    return LINKER.link(left, right, Memory.EMPTY);
  }

  private static Link only(Linkage linkage) {
    assertThat(linkage.links()).hasSize(1);
    return linkage.links().get(0);
  }

  private static MatchRecord.Builder luis(String id) {
    return MatchRecord.builder(id)
        .givenName("Luis")
        .middleName("Miguel")
        .familyName("Ferry")
        .birthDate("1980-05-17")
        .sex("M")
        .phone("978-555-2048")
        .street("1038 Hilpert Camp #33")
        .city("Lowell")
        .postalCode("01851");
  }
}
