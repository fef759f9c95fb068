package care.duet.server.review;

import care.duet.server.contact.Contact;
import care.duet.server.platform.http.ProblemError;
import care.duet.server.security.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says anew in a review.
 *
 * @param nextUpdateOn null where nothing is said of it
 * @param noNextUpdate whether the date is taken back
 * @param frontLine contacts of both sides; null where nothing is said of them
 */
record ReviewChange(
    List<Said> items,
    @Nullable LocalDate nextUpdateOn,
    boolean noNextUpdate,
    @Nullable List<String> frontLine) {

  /** Copies the lists. */
  ReviewChange {
    items = List.copyOf(items);
    frontLine = frontLine == null ? null : List.copyOf(frontLine);
  }

  boolean saysNothing() {
    return items.isEmpty() && !saysWhatIsAgreedOn();
  }

  /** Whether one with these roles says all of it. */
  boolean isSaidBy(Set<Role> roles) {
    return items.stream().allMatch(said -> said.item().whose().isSaidBy(roles))
        && (!saysWhatIsAgreedOn() || Whose.BOTH.isSaidBy(roles));
  }

  /** Whether anything is said beside items. */
  boolean saysWhatIsAgreedOn() {
    return nextUpdateOn != null || noNextUpdate || frontLine != null;
  }

  /** The rules that the items break; every one, not the first. */
  List<ProblemError> itemProblems() {
    List<ProblemError> errors = new ArrayList<>();
    Set<ItemCode> named = EnumSet.noneOf(ItemCode.class);
    for (int i = 0; i < items.size(); i++) {
      if (!named.add(items.get(i).item())) {
        errors.add(
            ProblemError.at("/contents/" + i + "/code", "named_twice", "Say each item once."));
      }
    }
    return errors;
  }

  /**
   * The rules that the rest breaks; every one, not the first.
   *
   * @param found those of the named contacts that there are
   * @param day of the call
   */
  List<ProblemError> agreedProblems(List<Contact> found, LocalDate day) {
    List<ProblemError> errors = new ArrayList<>();
    if (nextUpdateOn != null && noNextUpdate) {
      errors.add(
          ProblemError.at(
              "/no_next_update", "contradicts", "There is a next update, or there is none."));
    }
    if (nextUpdateOn != null && nextUpdateOn.isBefore(day)) {
      errors.add(
          ProblemError.at("/next_update_on", "in_past", "The update comes after this call."));
    }
    errors.addAll(strangers(found, day));
    return errors;
  }

  private List<ProblemError> strangers(List<Contact> found, LocalDate day) {
    Map<String, Contact> left = new HashMap<>();
    found.stream()
        .filter(contact -> contact.isActiveOn(day))
        .filter(Contact::isOnATeam)
        .forEach(contact -> left.put(contact.id(), contact));
    List<ProblemError> errors = new ArrayList<>();
    for (int i = 0; frontLine != null && i < frontLine.size(); i++) {
      if (left.remove(frontLine.get(i)) == null) {
        errors.add(
            ProblemError.at(
                "/front_line_contact_ids/" + i,
                "unknown",
                "There is no such contact on either team that day, or it is named twice."));
      }
    }
    return errors;
  }
}
