package care.duet.server.contact;

import care.duet.server.security.Party;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person does, in the guideline's words. */
public enum ContactRole {
  DIRECTOR_OF_CARE_MANAGEMENT(Party.PLAN, false),
  DIRECTOR_DESIGNEE(Party.PLAN, false),
  PROJECT_MANAGER(Party.PLAN, false),
  CASE_MANAGER(Party.PLAN, true),
  SOCIAL_CARE_MANAGER(Party.PLAN, true),
  COMMUNITY_OUTREACH_WORKER(Party.PLAN, false),
  CUSTOMER_SERVICES(Party.PLAN, false),
  OTHER_DEPARTMENT(Party.PLAN, false),
  CLINICAL_CARE_MANAGER(Party.PRACTICE, true),
  PRIMARY_CARE_CLINICIAN(Party.PRACTICE, false),
  COMMUNITY_HEALTH_WORKER(Party.PRACTICE, false),
  BEHAVIORAL_HEALTH_PROVIDER(Party.PRACTICE, false),
  CARE_COORDINATOR(Party.PRACTICE, false),
  CLINICAL_PHARMACIST(Party.PRACTICE, false),
  OBSERVER(null, false);

  /** Whose contact an observer is. */
  static final String NEUTRAL = "neutral";

  private final @Nullable Party party;
  private final boolean licensed;

  ContactRole(@Nullable Party party, boolean licensed) {
    this.party = party;
    this.licensed = licensed;
  }

  /** Whether people of this side have the role; an observer is added by either. */
  public boolean isOf(Party side) {
    return party == null || party == side;
  }

  /** Whose contact somebody with the role is. */
  String partyCode() {
    return party == null ? NEUTRAL : party.code();
  }

  /** A care manager is a licensed professional. */
  public boolean isLicensed() {
    return licensed;
  }

  /** The word on the wire and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of this word. */
  public static ContactRole of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
