package care.duet.server.combinedlist;

import care.duet.server.patient.Person;
import care.duet.server.tenancy.PairingTx;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who listed patients are, for whoever keeps something about their entries. */
public final class ListedPeople {

  private ListedPeople() {}

  /** The patients by their ids; without those of whom no side has a record. */
  public static Map<String, ListedPerson> of(PairingTx tx, Collection<String> patientIds) {
    Map<String, ListedPerson> people = new HashMap<>();
    CombinedLists.identities(tx, patientIds)
        .forEach(
            (patient, identity) ->
                people.put(
                    patient,
                    new ListedPerson(identity.planMemberId(), identity.mrn(), identity.person())));
    return people;
  }

  /** How the sides know a patient: the plan's description, or the practice's where it is alone. */
  public record ListedPerson(@Nullable String planMemberId, @Nullable String mrn, Person person) {}
}
