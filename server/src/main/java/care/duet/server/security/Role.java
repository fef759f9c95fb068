package care.duet.server.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client may be in a pairing; the spec says which scopes each role holds. */
public enum Role {
  PLAN_DIRECTOR(Party.PLAN),
  PLAN_PROJECT_MANAGER(Party.PLAN),
  PLAN_CASE_MANAGER(Party.PLAN),
  PRACTICE_CARE_MANAGER(Party.PRACTICE),
  PRACTICE_CLINICIAN(Party.PRACTICE),
  PRACTICE_TEAM_MEMBER(Party.PRACTICE),
  OBSERVER(null);

  /** The spec's name for callers that provision the platform. */
  public static final String ADMINISTRATOR = "administrator";

  private final @Nullable Party party;

  Role(@Nullable Party party) {
    this.party = party;
  }

  /** The side the role speaks for; null for the observer. */
  public @Nullable Party party() {
    return party;
  }

  /** The word on the wire, in the spec and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of this word. */
  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
