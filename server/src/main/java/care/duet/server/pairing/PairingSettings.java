package care.duet.server.pairing;

import care.duet.server.platform.http.ProblemError;
import care.duet.server.platform.http.ProblemException;
import care.duet.server.tenancy.PairingTx;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What the two sides have agreed on: the contract's numbers, and where this pairing differs from
 * them. Only the differences are stored.
 */
public final class PairingSettings {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectNode DEFAULTS = defaults();

  private final ObjectNode overrides;

  private PairingSettings(ObjectNode overrides) {
    this.overrides = overrides;
  }

  /** The settings of the transaction's pairing. */
  public static PairingSettings in(PairingTx tx) {
    return of(tx.dao(PairingSettingsDao.class).settings());
  }

  /** Settings out of the stored differences. */
  static PairingSettings of(String overrides) {
    return new PairingSettings(parse(overrides));
  }

  /** These settings with some set anew. */
  PairingSettings with(ObjectNode changes) {
    ObjectNode merged = overrides.deepCopy();
    merged.setAll(changes);
    PairingSettings changed = new PairingSettings(merged);
    changed.check();
    return changed;
  }

  /** How many patients a side is asked to name. */
  public int recommendedListSize() {
    return value("recommended_list_size").asInt();
  }

  /** How many patients a list may name. */
  public int maximumListSize() {
    return value("maximum_list_size").asInt();
  }

  /** From what probability two records are linked without asking. */
  public double certainProbability() {
    return value("match_certain_probability").asDouble();
  }

  /** From what probability somebody is asked. */
  public double reviewProbability() {
    return value("match_review_probability").asDouble();
  }

  /** From how many records a side pairs are weighed by what these records teach. */
  public int ownWeightsFrom() {
    return value("match_own_weights_from").asInt();
  }

  /** Days between conferences. */
  public int conferenceIntervalDays() {
    return value("conference_interval_days").asInt();
  }

  /** Length of a conference in minutes. */
  public int conferenceDurationMinutes() {
    return value("conference_duration_minutes").asInt();
  }

  /** How many patients a conference reviews at most. */
  public int agendaSize() {
    return value("agenda_size").asInt();
  }

  /** How many patients can be agreed on for the next conference. */
  public int nextPatientsSize() {
    return value("next_patients_size").asInt();
  }

  /** How many patients of the practice's own the first round has beside those on both lists. */
  public int firstRoundAdditionalPatients() {
    return value("first_round_additional_patients").asInt();
  }

  /** How long a visit to the practice is recent, in months. */
  public int primaryCareVisitIntervalMonths() {
    return value("primary_care_visit_interval_months").asInt();
  }

  /** Months without a visit to the practice that count as a significant gap. */
  public int practiceGapMonths() {
    return value("practice_gap_months").asInt();
  }

  /** From how many specialists outside the practice on they are many. */
  public int manyOutsideSpecialists() {
    return value("many_outside_specialists").asInt();
  }

  /** Whether a lead is decided with a goal alone. */
  public boolean decisionNeedsGoal() {
    return value("decision_needs_goal").asBoolean();
  }

  /** Days between the plan's reports at first. */
  public int reportBackFirstIntervalDays() {
    return value("report_back_first_interval_days").asInt();
  }

  /** For how many months the plan reports that often. */
  public int reportBackFirstPeriodMonths() {
    return value("report_back_first_period_months").asInt();
  }

  /** Months between the plan's reports afterwards. */
  public int reportBackLaterIntervalMonths() {
    return value("report_back_later_interval_months").asInt();
  }

  /** How days are counted towards a deadline. */
  public Deadlines deadlines() {
    Set<DayOfWeek> counted = EnumSet.allOf(DayOfWeek.class);
    if (value("deadline_days").asText().equals("working_days")) {
      counted.clear();
      value("working_days")
          .forEach(day -> counted.add(DayOfWeek.valueOf(day.asText().toUpperCase(Locale.ROOT))));
    }
    return new Deadlines(timeZone(), counted);
  }

  /** Months without response after which the practice tries once more. */
  public int unresponsiveMonths() {
    return value("unresponsive_months").asInt();
  }

  /** By when the summary of a conference goes out that was closed at a time. */
  public Instant summaryDue(Instant closedAt) {
    int hours = value("summary_due_hours").asInt();
    return deadlines().onCountedDay(closedAt.plus(hours, ChronoUnit.HOURS));
  }

  /** By when the pre-work of a conference that starts at a time is submitted. */
  public Instant preWorkDue(Instant startsAt) {
    return deadlines().before(startsAt, value("pre_work_lead_days").asInt());
  }

  /** When people are told next what is due, after a time. */
  public Instant nextReminder(Instant after) {
    return deadlines().nextHour(after, value("reminder_hour").asInt());
  }

  /** When people are told next what is due, who are told on a day. */
  public Instant reminderAfter(LocalDate day) {
    return deadlines().hourAfter(day, value("reminder_hour").asInt());
  }

  /** Whether people are told by e-mail too. */
  public boolean sendsEmail() {
    return value("communication_method").asText().equals("secure_email");
  }

  /** The side that leads the conference, by its word. */
  public String callLeader() {
    return value("call_leader").asText();
  }

  /** Where a day begins and ends. */
  public ZoneId timeZone() {
    return ZoneId.of(value("time_zone").asText());
  }

  /** The day that it is in the pairing's time zone. */
  public LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, timeZone());
  }

  /** Every setting by its name in the API. */
  ObjectNode all() {
    ObjectNode all = DEFAULTS.deepCopy();
    all.setAll(overrides);
    return all;
  }

  /** The differences as they are stored. */
  String overrides() {
    return overrides.toString();
  }

  private JsonNode value(String name) {
    JsonNode own = overrides.get(name);
    return own == null ? DEFAULTS.path(name) : own;
  }

  private void check() {
    List<ProblemError> errors = new ArrayList<>();
    if (maximumListSize() < recommendedListSize()) {
      errors.add(
          ProblemError.at(
              "/maximum_list_size",
              "below_recommended",
              "The maximum cannot be below the recommended size."));
    }
    if (certainProbability() < reviewProbability()) {
      errors.add(
          ProblemError.at(
              "/match_certain_probability",
              "below_review",
              "A link without asking cannot need less certainty than a question."));
    }
    if (!ZoneId.getAvailableZoneIds().contains(value("time_zone").asText())) {
      errors.add(ProblemError.at("/time_zone", "unknown_time_zone", "This is no IANA time zone."));
    }
    if (!errors.isEmpty()) {
      throw ProblemException.rulesBroken(errors);
    }
  }

  private static ObjectNode parse(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException corrupt) {
      throw new UncheckedIOException(corrupt);
    }
  }

  private static ObjectNode defaults() {
    try (InputStream in = PairingSettings.class.getResourceAsStream("default-settings.json")) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
