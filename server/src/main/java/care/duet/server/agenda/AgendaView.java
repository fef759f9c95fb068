package care.duet.server.agenda;

import care.duet.server.combinedlist.ListedPeople.ListedPerson;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An agenda as it is shown.
 *
 * @param places those that are shown, in order
 * @param people who they are, by the patients' ids
 * @param lost who had a place
 */
record AgendaView(
    Agenda agenda,
    List<PlaceRow> places,
    Map<String, ListedPerson> people,
    List<PlaceRow> lost,
    List<Suggestion> suggestions) {

  /** Copies the lists. */
  AgendaView {
    places = List.copyOf(places);
    people = Map.copyOf(people);
    lost = List.copyOf(lost);
    suggestions = List.copyOf(suggestions);
  }

  ListedPerson person(PlaceRow place) {
    return Objects.requireNonNull(people.get(place.patientId()));
  }

  /** Names the agenda's state and all that is shown with it. */
  String etag() {
    return "\"%d-%08x\"".formatted(agenda.version(), Objects.hash(places, lost, suggestions));
  }
}
