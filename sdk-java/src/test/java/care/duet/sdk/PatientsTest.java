package care.duet.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.sdk.generated.model.Membership;
import care.duet.sdk.generated.model.MembershipCoverage;
import care.duet.sdk.generated.model.TimelineEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final StubServer server = new StubServer();
  private final Patients patients = server.client().build().pairing("prg_1").patients();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aTimelineGoesThroughAllPagesWithTheSameDays() {
    server
        .json(200, Bodies.page("c1", event("2026-05-01"), event("2026-04-01")))
        .json(200, Bodies.page("", event("2026-03-01")));
    TimelineQuery query = TimelineQuery.all().withFrom(DAY.minusYears(1)).withTo(DAY);

    assertThat(patients.timeline("pat_1", query))
        .extracting(TimelineEvent::getStartsOn)
        .containsExactly(
            LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1));
    assertThat(server.requests())
        .extracting(request -> request.uri().getQuery())
        .containsExactly(
            "from=2025-11-02&to=2026-11-02", "from=2025-11-02&to=2026-11-02&cursor=c1");
  }

  @Test
  void aMembershipIsReadAsOfADay() {
    server.json(
        200,
        """
        {"patient_id": "pat_1", "on": "2026-11-02", "coverage": {"status": "covered", "spans": []},
         "panel": {"status": "not_supplied"}, "last_seen": {}}
        """);
    Membership membership = patients.membership("pat_1", DAY);

    assertThat(membership.getOn()).isEqualTo(DAY);
    assertThat(membership.getCoverage().getStatus())
        .isEqualTo(MembershipCoverage.StatusEnum.COVERED);
    assertThat(membership.getLastSeen().getPractice()).isNull();
    assertThat(server.onlyRequest().uri().getQuery()).isEqualTo("on=2026-11-02");
  }

  private static String event(String day) {
    return "{\"type\": \"visit\", \"starts_on\": \"" + day + "\", \"sources\": []}";
  }
}
