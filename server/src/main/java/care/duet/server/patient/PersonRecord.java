package care.duet.server.patient;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person with the identifier that one side knows him or her by.
 *
 * @param demographics null when the description does not speak of them, as that of a list: what is
 *     known stays then
 */
public record PersonRecord(String identifier, Person person, @Nullable Demographics demographics) {

  /** Demands an identifier and a person. */
  public PersonRecord {
    Objects.requireNonNull(identifier);
    Objects.requireNonNull(person);
  }

  /** A description that identifies and says nothing more. */
  public PersonRecord(String identifier, Person person) {
    this(identifier, person, null);
  }
}
