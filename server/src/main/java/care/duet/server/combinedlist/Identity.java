package care.duet.server.combinedlist;

import care.duet.server.patient.Person;
import org.jspecify.annotations.Nullable;

/** How the sides know a patient: the plan's description, or the practice's where it is the only. */
record Identity(@Nullable String planMemberId, @Nullable String mrn, Person person) {}
