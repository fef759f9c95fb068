package care.duet.server.organization;

import java.util.Locale;

/** What an organization is. */
public enum OrganizationKind {
  HEALTH_PLAN,
  PRACTICE,
  COMMUNITY_PARTNER;

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
