package care.duet.server.conference;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/**
 * Conferences as an iCalendar file (RFC 5545). Times are in UTC, which needs no table of a zone's
 * clock changes. It says what and when, and nothing that people have written about why.
 */
final class CalendarFile {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  static String of(List<Conference> conferences) {
    StringBuilder file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Duet//Conferences//EN");
    conferences.forEach(conference -> event(file, conference));
    line(file, "END:VCALENDAR");
    return file.toString();
  }

  private static void event(StringBuilder file, Conference conference) {
    boolean cancelled = conference.stands() == ConferenceState.CANCELLED;
    line(file, "BEGIN:VEVENT");
    line(file, "UID:" + conference.id());
    line(file, "DTSTAMP:" + time(conference.updatedAt()));
    // The version grows with each change, as a sequence must.
    line(file, "SEQUENCE:" + (conference.version() - 1));
    line(file, "DTSTART:" + time(conference.startsAt()));
    line(file, "DTEND:" + time(conference.endsAt()));
    line(file, "SUMMARY:" + escaped(Objects.requireNonNullElse(conference.title(), "Conference")));
    line(file, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
    line(file, "END:VEVENT");
  }

  private static String time(Instant time) {
    return UTC.format(time);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Adds a line, folded so that no part is longer than allowed and no character is cut. */
  private static void line(StringBuilder file, String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String character = Character.toString(text.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        file.append("\r\n ");
        octets = 1;
      }
      file.append(character);
      octets += length;
    }
    file.append("\r\n");
  }
}
