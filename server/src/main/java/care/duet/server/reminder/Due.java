package care.duet.server.reminder;

import care.duet.server.conference.Conference;
import care.duet.server.conference.ConferenceState;
import care.duet.server.conference.Conferences;
import care.duet.server.contact.Contact;
import care.duet.server.contact.ContactRole;
import care.duet.server.contact.Contacts;
import care.duet.server.notification.DueItem;
import care.duet.server.notification.DueReason;
import care.duet.server.outcome.Outcomes;
import care.duet.server.pairing.PairingSettings;
import care.duet.server.prework.Preparations;
import care.duet.server.security.Party;
import care.duet.server.task.DueTask;
import care.duet.server.task.DueTasks;
import care.duet.server.tenancy.PairingTx;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is due for the people of one side before they are reminded again, or overdue. What concerns
 * the side as a whole is told to its care managers or its Project Managers, who also learn of every
 * task that is overdue: they see to it that next steps are done before the next meeting.
 */
final class Due {

  /** A conference further ahead has no pre-work that is due, whatever the days that count. */
  private static final Duration AHEAD = Duration.ofDays(90);

  /** A summary that was not sent for so long is not asked for any more. */
  private static final Duration BACK = Duration.ofDays(30);

  private final PairingTx tx;
  private final PairingSettings settings;
  private final Instant now;
  private final Instant next;
  private final Party side;
  private final LocalDate today;
  private final LocalDate nextDay;

  Due(PairingTx tx, PairingSettings settings, Instant now, Instant next) {
    this.tx = tx;
    this.settings = settings;
    this.now = now;
    this.next = next;
    this.side = tx.scope().party();
    this.today = settings.day(now);
    this.nextDay = settings.day(next);
  }

  /** For each contact for whom something is due. */
  Map<Contact, List<DueItem>> byContact() {
    List<DueTask> tasks = DueTasks.before(tx, nextDay);
    List<Contact> leads = Contacts.onTeam(tx, leads(), today);
    Map<String, Contact> owners = owners(tasks);
    Map<Contact, List<DueItem>> due = new LinkedHashMap<>();
    List<DueItem> ofSide = new ArrayList<>(preWork());
    if (side == Party.PLAN) {
      ofSide.addAll(summaries());
    }
    leads.forEach(lead -> add(due, lead, ofSide));
    for (DueTask task : tasks) {
      List<Contact> doers = doers(task, leads, owners);
      doers.forEach(doer -> add(due, doer, items(task)));
      if (side == Party.PLAN && isOverdue(task)) {
        leads.stream()
            .filter(lead -> !doers.contains(lead))
            .forEach(lead -> add(due, lead, List.of(overdue(task))));
      }
    }
    due.values().removeIf(List::isEmpty);
    return due;
  }

  private ContactRole leads() {
    return switch (side) {
      case PLAN -> ContactRole.PROJECT_MANAGER;
      case PRACTICE -> ContactRole.CLINICAL_CARE_MANAGER;
    };
  }

  private List<DueItem> preWork() {
    return Conferences.startingWithin(tx, now, next.plus(AHEAD)).stream()
        .filter(Due::isAhead)
        .filter(conference -> preWorkDue(conference).isBefore(next))
        .filter(conference -> !Preparations.areSubmitted(tx, conference.id(), side))
        .map(
            conference ->
                item(
                    conference,
                    preWorkDue(conference),
                    DueReason.PRE_WORK_DUE,
                    DueReason.PRE_WORK_OVERDUE))
        .toList();
  }

  private List<DueItem> summaries() {
    List<DueItem> due = new ArrayList<>();
    for (Conference conference : Conferences.startingWithin(tx, now.minus(BACK), now)) {
      Instant closedAt =
          conference.stands() == ConferenceState.CLOSED
              ? Outcomes.closedAt(tx, conference.id())
              : null;
      if (closedAt != null && settings.summaryDue(closedAt).isBefore(next)) {
        due.add(
            item(
                conference,
                settings.summaryDue(closedAt),
                DueReason.SUMMARY_DUE,
                DueReason.SUMMARY_OVERDUE));
      }
    }
    return due;
  }

  private List<DueItem> items(DueTask task) {
    List<DueItem> items = new ArrayList<>();
    if (isOverdue(task)) {
      items.add(overdue(task));
    } else if (task.dueOn().isBefore(nextDay)) {
      items.add(DueItem.ofTask(DueReason.TASK_DUE, task.id(), task.dueOn()));
    }
    if (task.reportBackOn().isBefore(nextDay)) {
      items.add(DueItem.ofTask(DueReason.REPORT_BACK_DUE, task.id(), task.reportBackOn()));
    }
    return items;
  }

  private static DueItem overdue(DueTask task) {
    return DueItem.ofTask(DueReason.TASK_OVERDUE, task.id(), task.dueOn());
  }

  /** Who of the side does a task: whoever is named, or the leads while nobody on the team is. */
  private List<Contact> doers(DueTask task, List<Contact> leads, Map<String, Contact> owners) {
    if (!task.ownerParty().equals(side.code())) {
      return List.of();
    }
    Contact owner = task.ownerContactId() == null ? null : owners.get(task.ownerContactId());
    return owner == null ? leads : List.of(owner);
  }

  private static void add(Map<Contact, List<DueItem>> due, Contact contact, List<DueItem> items) {
    due.computeIfAbsent(contact, none -> new ArrayList<>()).addAll(items);
  }

  private Map<String, Contact> owners(List<DueTask> tasks) {
    List<String> ids =
        tasks.stream().map(DueTask::ownerContactId).filter(Objects::nonNull).distinct().toList();
    return Contacts.find(tx, ids).stream()
        .filter(contact -> contact.isActiveOn(today))
        .collect(Collectors.toMap(Contact::id, contact -> contact));
  }

  private boolean isOverdue(DueTask task) {
    return task.dueOn().isBefore(today);
  }

  private Instant preWorkDue(Conference conference) {
    return settings.preWorkDue(conference.startsAt());
  }

  private DueItem item(Conference conference, Instant dueAt, DueReason due, DueReason overdue) {
    return DueItem.ofConference(dueAt.isAfter(now) ? due : overdue, conference.id(), dueAt);
  }

  private static boolean isAhead(Conference conference) {
    return switch (conference.stands()) {
      case SCHEDULED, PREPARED -> true;
      case IN_PROGRESS, CLOSED, SUMMARIZED, CANCELLED -> false;
    };
  }
}
