package care.duet.server.patient;

import java.util.Objects;

/** A person with the identifier that one side knows him or her by. */
public record PersonRecord(String identifier, Person person) {

  /** Demands both. */
  public PersonRecord {
    Objects.requireNonNull(identifier);
    Objects.requireNonNull(person);
  }
}
