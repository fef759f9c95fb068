package care.duet.sdk;

import care.duet.sdk.generated.model.LinkState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which patients to list.
 *
 * @param link only those whom both sides know, or one; any when null
 * @param discrepancy only those with or without an open discrepancy; any when null
 * @param listed only those who are or are not on the combined list; any when null
 * @param coveredOn only members covered on this day; any patient when null
 * @param pcpNpi only patients of this primary care clinician; of any when null
 * @param limit how many items a page holds at most; the server's choice when null
 * @param cursor where to begin, from the page before; the beginning when null
 */
public record PatientQuery(
    @Nullable LinkState link,
    @Nullable Boolean discrepancy,
    @Nullable Boolean listed,
    @Nullable LocalDate coveredOn,
    @Nullable String pcpNpi,
    @Nullable Integer limit,
    @Nullable String cursor) {

  private static final PatientQuery ALL =
      new PatientQuery(null, null, null, null, null, null, null);

  /**
   * Every patient of the pairing.
   *
   * @return the query without a condition
   */
  public static PatientQuery all() {
    return ALL;
  }

  /**
   * Only patients whom these sides know.
   *
   * @param link both sides, or one alone
   * @return the query with it
   */
  public PatientQuery withLink(LinkState link) {
    return new PatientQuery(link, discrepancy, listed, coveredOn, pcpNpi, limit, cursor);
  }

  /**
   * Only patients with an open discrepancy, or only those without.
   *
   * @param discrepancy whether there is one
   * @return the query with it
   */
  public PatientQuery withDiscrepancy(boolean discrepancy) {
    return new PatientQuery(link, discrepancy, listed, coveredOn, pcpNpi, limit, cursor);
  }

  /**
   * Only patients on the combined list, or only those who are not.
   *
   * @param listed whether they are
   * @return the query with it
   */
  public PatientQuery withListed(boolean listed) {
    return new PatientQuery(link, discrepancy, listed, coveredOn, pcpNpi, limit, cursor);
  }

  /**
   * Only members covered on this day.
   *
   * @param day the day
   * @return the query with it
   */
  public PatientQuery withCoveredOn(LocalDate day) {
    return new PatientQuery(link, discrepancy, listed, day, pcpNpi, limit, cursor);
  }

  /**
   * Only patients of this primary care clinician.
   *
   * @param pcpNpi the clinician's National Provider Identifier
   * @return the query with it
   */
  public PatientQuery withPcpNpi(String pcpNpi) {
    return new PatientQuery(link, discrepancy, listed, coveredOn, pcpNpi, limit, cursor);
  }

  /**
   * With at most this many items in a page.
   *
   * @param limit from 1 to 200
   * @return the query with it
   */
  public PatientQuery withLimit(Integer limit) {
    return new PatientQuery(link, discrepancy, listed, coveredOn, pcpNpi, limit, cursor);
  }

  /**
   * Beginning here.
   *
   * @param cursor the cursor of the page before
   * @return the query with it
   */
  public PatientQuery withCursor(String cursor) {
    return new PatientQuery(link, discrepancy, listed, coveredOn, pcpNpi, limit, cursor);
  }
}
