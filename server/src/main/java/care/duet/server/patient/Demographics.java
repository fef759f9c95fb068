package care.duet.server.patient;

import org.jspecify.annotations.Nullable;

/**
 * What a side's file says of a person beyond what identifies him or her, as it writes it.
 *
 * @param insuranceMemberId how the plan calls the person, as the practice knows it
 */
public record Demographics(
    @Nullable String middleName,
    @Nullable String phone,
    @Nullable String address,
    @Nullable String city,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String language,
    @Nullable String pcpName,
    @Nullable String pcpNpi,
    @Nullable String insuranceMemberId) {

  /** Nothing is known. */
  public static final Demographics NONE =
      new Demographics(null, null, null, null, null, null, null, null, null, null);
}
