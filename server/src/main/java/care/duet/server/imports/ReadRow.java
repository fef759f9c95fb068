package care.duet.server.imports;

import care.duet.server.patient.PersonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a row: a fact, or what is wrong with it.
 *
 * @param person whom the row describes; null for a fact about something else
 */
record ReadRow(@Nullable Fact fact, @Nullable PersonRecord person, List<RowError> errors) {

  static ReadRow refused(List<RowError> errors) {
    return new ReadRow(null, null, List.copyOf(errors));
  }
}
