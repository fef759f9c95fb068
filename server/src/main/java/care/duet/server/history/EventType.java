package care.duet.server.history;

import java.util.Locale;
import java.util.Set;

/** What kind of thing happened. */
enum EventType {
  ADMISSION,
  SKILLED_NURSING_STAY,
  HOSPICE_STAY,
  ED_VISIT,
  VISIT;

  private static final Set<String> ED = Set.of("ed", "er");

  /** The type of what was told; sides may use words of their own for stays and notifications. */
  static EventType of(Told told) {
    return switch (told.kind()) {
      case ADMISSIONS -> ofStay(word(told, "stay_type"));
      case HOSPITAL_NOTIFICATIONS -> ofNotification(word(told, "event_type"));
      case ED_VISITS -> ED_VISIT;
      case VISITS -> VISIT;
      case MEMBER_PROVIDERS, PRACTICE_PATIENTS, ELIGIBILITY_SPANS, PLAN_MEMBERS ->
          throw new IllegalArgumentException(told.kind() + " tells of no event");
    };
  }

  private static EventType ofStay(String stay) {
    return switch (stay) {
      case "skillednursing" -> SKILLED_NURSING_STAY;
      case "hospice" -> HOSPICE_STAY;
      default -> ADMISSION;
    };
  }

  private static EventType ofNotification(String event) {
    return ED.contains(event) || event.startsWith("emergency") ? ED_VISIT : ADMISSION;
  }

  private static String word(Told told, String column) {
    String text = told.text(column);
    return text == null ? "" : Words.bare(text);
  }

  /** The word on the wire. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
