package care.duet.matching.prepare;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one side knows of a person, as that side writes it. Neither side is special, and nothing but
 * the id is required: what is absent speaks neither for nor against a link.
 *
 * @param id how the side calls the record; unique within the side
 * @param birthDate ISO (1980-12-31), basic (19801231) or American (12/31/1980)
 * @param sharedIdentifier an identifier of the other side that this record carries, for example the
 *     plan's member id on a practice's chart
 */
public record MatchRecord(
    String id,
    @Nullable String givenName,
    @Nullable String middleName,
    @Nullable String familyName,
    @Nullable String suffix,
    @Nullable String birthDate,
    @Nullable String sex,
    @Nullable String phone,
    @Nullable String street,
    @Nullable String city,
    @Nullable String postalCode,
    @Nullable String sharedIdentifier) {

  /** Demands an id. */
  public MatchRecord {
    Objects.requireNonNull(id);
  }

  /** A record of which only the id is known yet. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Collects what is known. */
  public static final class Builder {

    private final String id;
    private @Nullable String givenName;
    private @Nullable String middleName;
    private @Nullable String familyName;
    private @Nullable String suffix;
    private @Nullable String birthDate;
    private @Nullable String sex;
    private @Nullable String phone;
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String postalCode;
    private @Nullable String sharedIdentifier;

    private Builder(String id) {
      this.id = id;
    }

    public Builder givenName(@Nullable String value) {
      givenName = value;
      return this;
    }

    public Builder middleName(@Nullable String value) {
      middleName = value;
      return this;
    }

    public Builder familyName(@Nullable String value) {
      familyName = value;
      return this;
    }

    public Builder suffix(@Nullable String value) {
      suffix = value;
      return this;
    }

    public Builder birthDate(@Nullable String value) {
      birthDate = value;
      return this;
    }

    public Builder birthDate(LocalDate value) {
      birthDate = value.toString();
      return this;
    }

    public Builder sex(@Nullable String value) {
      sex = value;
      return this;
    }

    public Builder phone(@Nullable String value) {
      phone = value;
      return this;
    }

    public Builder street(@Nullable String value) {
      street = value;
      return this;
    }

    public Builder city(@Nullable String value) {
      city = value;
      return this;
    }

    public Builder postalCode(@Nullable String value) {
      postalCode = value;
      return this;
    }

    public Builder sharedIdentifier(@Nullable String value) {
      sharedIdentifier = value;
      return this;
    }

    /** The record. */
    public MatchRecord build() {
      return new MatchRecord(
          id,
          givenName,
          middleName,
          familyName,
          suffix,
          birthDate,
          sex,
          phone,
          street,
          city,
          postalCode,
          sharedIdentifier);
    }
  }
}
