package care.duet.server.packet;

import care.duet.server.history.ServiceLine;
import java.util.Comparator;
import java.util.stream.Stream;

/** What has happened to a person: stays, emergency visits, specialists. */
final class EventItems {

  private static final String INPATIENT = "inpatient";

  private EventItems() {}

  /** Stays in hospital; those in nursing facilities and hospices are not. */
  static Stream<Fact> admissions(Chart chart) {
    return latestFirst(
        Stream.concat(
            chart.of("admissions").filter(stay -> stay.text("stay_type").equals(INPATIENT)),
            notifications(chart, INPATIENT)));
  }

  static Stream<Fact> edVisits(Chart chart) {
    return latestFirst(Stream.concat(chart.of("ed_visits"), notifications(chart, "ED")));
  }

  static Stream<Fact> specialtyVisits(Chart chart) {
    return chart
        .of("member_providers")
        .filter(seen -> new ServiceLine(seen.text("service_line")).isOfSpecialists())
        .map(EventItems::provider);
  }

  /** Whom the plan has seen bills of, with the last visit. */
  static Fact provider(Source seen) {
    return seen.says(
            Words.join(
                ", ",
                seen.text("provider_name"),
                seen.text("organization_name"),
                seen.text("service_line"),
                Words.after("last visit ", seen.text("last_visit_date")),
                Words.after("visits in 12 months: ", seen.text("visits_12m"))))
        .coded(seen.text("provider_npi"), "NPI");
  }

  private static Stream<Source> notifications(Chart chart, String type) {
    return chart
        .of("hospital_notifications")
        .filter(notified -> notified.text("event_type").equalsIgnoreCase(type));
  }

  private static Stream<Fact> latestFirst(Stream<Source> events) {
    return events
        .sorted(Comparator.comparing(Source::latest).reversed())
        .map(
            event ->
                event
                    .says(
                        Words.join(
                            ", ",
                            event.has("reason_display")
                                ? event.text("reason_display")
                                : "Reason not given",
                            event.text("facility_name")))
                    .coded(event.text("reason_code"), event.text("reason_code_system")));
  }
}
