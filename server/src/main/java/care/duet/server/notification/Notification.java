package care.duet.server.notification;

import care.duet.server.platform.db.JsonColumn;
import care.duet.server.platform.id.TypeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a contact was told, as a row.
 *
 * @param party whose people the contact is one of
 * @param conferenceId whose summary was sent; null of reminders
 * @param day the day of a reminder; null of others
 * @param due what a reminder tells, JSON; null of others
 * @param emailState null when it does not go out by e-mail
 * @param emailAttempts since it was queued
 * @param emailFailure of the last attempt; null when there was none, or it was taken
 * @param emailQueuedAt when it was queued last
 * @param emailTriedAt when it was tried first since then; null before
 */
public record Notification(
    String id,
    String party,
    String contactId,
    String kind,
    @Nullable String conferenceId,
    @Nullable Integer summaryNumber,
    @Nullable LocalDate day,
    @Nullable String due,
    @Nullable String emailState,
    int emailAttempts,
    @Nullable String emailFailure,
    @Nullable Instant emailQueuedAt,
    @Nullable Instant emailTriedAt,
    @Nullable Instant emailSentAt,
    Instant createdAt,
    int version) {

  static final String SUMMARY = "summary";
  static final String REMINDER = "reminder";

  static final String QUEUED = "queued";
  static final String SENT = "sent";
  static final String FAILED = "failed";

  /** That a summary was sent to somebody. */
  static Notification ofSummary(
      String party,
      String contactId,
      String conferenceId,
      int number,
      boolean byEmail,
      Instant now) {
    return begun(party, contactId, SUMMARY, conferenceId, number, null, null, byEmail, now);
  }

  /** What is due for somebody. */
  static Notification ofDay(
      String party,
      String contactId,
      LocalDate day,
      List<DueItem> due,
      boolean byEmail,
      Instant now) {
    return begun(party, contactId, REMINDER, null, null, day, JsonColumn.of(due), byEmail, now);
  }

  private static Notification begun(
      String party,
      String contactId,
      String kind,
      @Nullable String conferenceId,
      @Nullable Integer summaryNumber,
      @Nullable LocalDate day,
      @Nullable String due,
      boolean byEmail,
      Instant now) {
    return new Notification(
        TypeId.next("ntf"),
        party,
        contactId,
        kind,
        conferenceId,
        summaryNumber,
        day,
        due,
        byEmail ? QUEUED : null,
        0,
        null,
        byEmail ? now : null,
        null,
        null,
        now,
        1);
  }

  /** What a reminder tells; nothing of others. */
  List<DueItem> items() {
    return due == null ? List.of() : JsonColumn.values(due, DueItem.class);
  }

  boolean isByEmail() {
    return emailState != null;
  }

  /** What tells this e-mail from all others; sent again on demand it is another one. */
  String messageId() {
    return emailQueuedAt == null ? id : id + "." + emailQueuedAt.toEpochMilli();
  }

  /** Whether it has been tried for so long that it is given up. */
  boolean isTriedSince(Instant time) {
    return emailTriedAt != null && !emailTriedAt.isAfter(time);
  }

  /** The same, to be sent anew. */
  Notification queued(Instant now) {
    return with(QUEUED, 0, null, now, null, null);
  }

  /** The same, taken over by a mail server. */
  Notification sent(Instant now) {
    return with(SENT, emailAttempts + 1, null, emailQueuedAt, emailTriedAt, now);
  }

  /** The same after an attempt that is followed by another one. */
  Notification missed(EmailFailure failure, Instant now) {
    Instant since = emailTriedAt == null ? now : emailTriedAt;
    return with(QUEUED, emailAttempts + 1, failure.code(), emailQueuedAt, since, null);
  }

  /** The same, given up. */
  Notification failed(EmailFailure failure) {
    return with(FAILED, emailAttempts + 1, failure.code(), emailQueuedAt, emailTriedAt, null);
  }

  private Notification with(
      String state,
      int attempts,
      @Nullable String failure,
      @Nullable Instant queuedAt,
      @Nullable Instant triedAt,
      @Nullable Instant sentAt) {
    return new Notification(
        id,
        party,
        contactId,
        kind,
        conferenceId,
        summaryNumber,
        day,
        due,
        state,
        attempts,
        failure,
        queuedAt,
        triedAt,
        sentAt,
        createdAt,
        version + 1);
  }

  String etag() {
    return "\"%d-%08x\"".formatted(version, id.hashCode());
  }
}
