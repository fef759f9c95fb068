package care.duet.server.history;

import static care.duet.server.history.Kind.ADMISSIONS;
import static care.duet.server.history.Kind.ED_VISITS;
import static care.duet.server.history.Kind.HOSPITAL_NOTIFICATIONS;
import static care.duet.server.history.Kind.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  private static final String INPATIENT = "stay_type=inpatient";
  private static final String NOTIFIED = "event_type=inpatient";
  private static final String LOWELL = "facility_name=Lowell General Hospital";

  private final Facts facts = new Facts();

  @Test
  void aStayThatBothTellOfIsOneWithTheDaysOfThePlan() {
    Told plan = facts.from(ADMISSIONS, "2026-03-02", null, INPATIENT, LOWELL);
    Told practice =
        facts.from(
            HOSPITAL_NOTIFICATIONS,
            "2026-03-01",
            "2026-03-05",
            NOTIFIED,
            "facility_name=LOWELL GENERAL-HOSPITAL",
            "reason_display=Asthma");

    assertThat(Timeline.of(List.of(practice, plan)))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.ADMISSION);
              assertThat(event.startsOn()).isEqualTo("2026-03-02");
              assertThat(event.endsOn()).isEqualTo("2026-03-05");
              assertThat(event.facilityName()).isEqualTo("Lowell General Hospital");
              assertThat(event.words()).isEqualTo("Asthma");
              assertThat(event.sources()).containsExactly(plan, practice);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, Lowell General Hospital, 1",
    "2026-03-01, lowell  general hospital., 1",
    "2026-03-03, '', 1",
    "2026-03-03, ---, 1",
    "2026-03-04, Lowell General Hospital, 2",
    "2026-02-28, Lowell General Hospital, 2",
    "2026-03-02, Holy Family Hospital, 2",
    "2026-03-01, Holy Family Hospital, 2"
  })
  void dayAndFacilityDecideWhetherItIsTheSame(String day, String facility, int events) {
    Told plan = facts.from(ADMISSIONS, "2026-03-02", "2026-03-04", INPATIENT, LOWELL);
    Told practice = facts.on(HOSPITAL_NOTIFICATIONS, day, NOTIFIED, "facility_name=" + facility);

    assertThat(Timeline.of(List.of(plan, practice))).hasSize(events);
  }

  @ParameterizedTest
  @CsvSource({
    "inpatient, inpatient, 1",
    "Acute, Inpatient, 1",
    "skilled_nursing, inpatient, 2",
    "hospice, inpatient, 2",
    "inpatient, ED, 2"
  })
  void onlyStaysOfOneTypeAreTheSame(String stay, String notified, int events) {
    Told plan = facts.on(ADMISSIONS, "2026-03-02", "stay_type=" + stay, LOWELL);
    Told practice =
        facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-02", "event_type=" + notified, LOWELL);

    assertThat(Timeline.of(List.of(plan, practice))).hasSize(events);
  }

  @Test
  void anEdVisitIsNeitherAStayNorAVisitToThePractice() {
    Told plan = facts.on(ED_VISITS, "2026-03-02");
    Told ed = facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-03", "event_type=ed");
    Told stay = facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-02", NOTIFIED);
    Told visit = facts.on(VISITS, "2026-03-02");

    assertThat(Timeline.of(List.of(plan, ed, stay, visit)))
        .extracting(Event::sources)
        .containsExactly(List.of(stay), List.of(plan, ed), List.of(visit));
  }

  @Test
  void eachFactIsUsedOnceAndTheNearestDayFirst() {
    Told planFirst = facts.on(ED_VISITS, "2026-03-01");
    Told planSecond = facts.on(ED_VISITS, "2026-03-02");
    Told practice = facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-02", "event_type=ED");

    assertThat(Timeline.of(List.of(planFirst, planSecond, practice)))
        .extracting(Event::sources)
        .containsExactly(List.of(planSecond, practice), List.of(planFirst));
  }

  @Test
  void inARowOfDaysAsManyAsPossibleFindOneAnother() {
    Told planFirst = facts.on(ED_VISITS, "2026-03-01");
    Told practiceFirst = facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-02", "event_type=ED");
    Told planSecond = facts.on(ED_VISITS, "2026-03-03");
    Told practiceSecond = facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-04", "event_type=ED");

    assertThat(Timeline.of(List.of(planFirst, practiceFirst, planSecond, practiceSecond)))
        .extracting(Event::sources)
        .containsExactly(List.of(planSecond, practiceSecond), List.of(planFirst, practiceFirst));
  }

  @Test
  void ofTwoOnOneDayTheOneAtTheNamedPlaceIsMeant() {
    Told nowhere = facts.on(ED_VISITS, "2026-03-01");
    Told somewhere = facts.on(ED_VISITS, "2026-03-01", LOWELL);
    Told practice = facts.on(HOSPITAL_NOTIFICATIONS, "2026-03-01", "event_type=ED", LOWELL);

    assertThat(Timeline.of(List.of(nowhere, somewhere, practice)))
        .extracting(Event::sources)
        .containsExactlyInAnyOrder(List.of(somewhere, practice), List.of(nowhere));
  }

  @Test
  void whatOneSideTellsTwiceIsNotPutTogether() {
    Told once = facts.on(ED_VISITS, "2026-03-01", LOWELL);
    Told again = facts.on(ED_VISITS, "2026-03-01", LOWELL);

    assertThat(Timeline.of(List.of(once, again))).hasSize(2);
  }

  @Test
  void anEndBeforeTheFirstDayIsNotTakenOver() {
    Told plan = facts.on(ADMISSIONS, "2026-03-02", INPATIENT);
    Told practice = facts.from(HOSPITAL_NOTIFICATIONS, "2026-03-01", "2026-03-01", NOTIFIED);

    assertThat(Timeline.of(List.of(plan, practice)))
        .singleElement()
        .satisfies(event -> assertThat(event.endsOn()).isNull());
  }

  @Test
  void wordsForTheReasonAreLookedForInThisOrder() {
    assertThat(words(facts.on(VISITS, "2026-03-01", "reason_display=Asthma", "purpose=Check-up")))
        .isEqualTo("Asthma");
    assertThat(words(facts.on(VISITS, "2026-03-01", "purpose=Check-up", "visit_type=wellness")))
        .isEqualTo("Check-up");
    assertThat(words(facts.on(ADMISSIONS, "2026-03-01", "admission_description=To surgery")))
        .isEqualTo("To surgery");
    assertThat(words(facts.on(ED_VISITS, "2026-03-01"))).isNull();
  }

  @Test
  void theOrderIsNewestFirstAndTheSameHoweverTheFactsCome() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      told.add(facts.on(VISITS, "2026-03-0" + (1 + i % 3)));
      told.add(facts.on(ED_VISITS, "2026-03-0" + (1 + i % 3)));
    }
    List<Event> events = Timeline.of(told);
    Collections.shuffle(told, new Random(1));

    assertThat(Timeline.of(told)).isEqualTo(events);
    assertThat(events).extracting(Event::position).isSorted().doesNotHaveDuplicates();
    assertThat(events.get(0).startsOn()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(events.get(0).type()).isEqualTo(EventType.ED_VISIT);
    assertThat(events.get(39).type()).isEqualTo(EventType.VISIT);
  }

  private static String words(Told told) {
    return Timeline.of(List.of(told)).get(0).words();
  }
}
