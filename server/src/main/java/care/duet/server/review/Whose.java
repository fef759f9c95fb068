package care.duet.server.review;

import care.duet.server.security.Role;
import java.util.Set;

/** Whose part of a review something is. */
enum Whose {
  PRACTICE,
  PLAN,
  /** What both sides agree on in the call. */
  BOTH;

  /** Whether one with these roles says it. The plan also speaks where the practice cannot. */
  boolean isSaidBy(Set<Role> roles) {
    return roles.stream().anyMatch(this::isSaidBy);
  }

  private boolean isSaidBy(Role role) {
    return switch (role) {
      case PLAN_DIRECTOR, PLAN_PROJECT_MANAGER, PLAN_CASE_MANAGER -> true;
      case PRACTICE_CARE_MANAGER -> this != PLAN;
      case PRACTICE_CLINICIAN -> this == PRACTICE;
      case PRACTICE_TEAM_MEMBER, OBSERVER -> false;
    };
  }
}
