package care.duet.server.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/** Which classes belong to features, and which of them others may see. */
final class Features {

  private static final Set<String> BENEATH =
      Set.of("api", "platform", "security", "tenancy", "health", "docs", "housekeeping");

  /** What a feature offers to others besides its module, each for a reason of its own. */
  private static final Set<String> OPEN =
      Set.of(
          // the rules that other features build on
          "AuditTrail",
          "ApiClientService",
          "GrantService",
          "OrganizationService",
          "PairingService",
          "Consolidation",
          "Contacts",
          "Submission",
          "ListedPackets",
          "ListedOrder",
          "Listed",
          "ListedPeople",
          "ListedPerson",
          "Conference",
          "ConferenceState",
          "Conferences",
          "Outcomes",
          "ConferenceTasks",
          "AgendaPlaces",
          "Held",
          "AgreedTasks",
          "CaseDecisions",
          "GateAnswers",
          "DecidedLead",
          "AgreedTask",
          "About",
          "AgendaPatients",
          "Preparations",
          "Recommendation",
          "KeptPackets",
          "GivenTasks",
          "DueTasks",
          "DueTask",
          "Notifications",
          "NotificationMapping",
          "DueItem",
          "DueReason",
          "PatientPackets",
          "Kept",
          "AfterImport",
          "PairingSettings",
          "PatientMatcher",
          "Lesson",
          "Learnt",
          "Relinking",
          "RecordLinker",
          "PatientRecords",
          "PatientMapping",
          "OwnIdentifier",
          // started by the application and used by nobody
          "DemoCommand",
          "FirstAdministrator",
          "IdentityResource",
          "MatchCommand");

  private Features() {}

  static DescribedPredicate<JavaClass> inFeatures() {
    return DescribedPredicate.describe(
        "belong to a feature",
        type -> {
          String[] packages = type.getPackageName().split("\\.", -1);
          return packages.length > 3 && !BENEATH.contains(packages[3]);
        });
  }

  static DescribedPredicate<JavaClass> open() {
    return DescribedPredicate.describe(
        "are offered to others", type -> OPEN.contains(type.getSimpleName()));
  }

  /** Classes with such a name, and what is inside them. */
  static DescribedPredicate<JavaClass> partOf(String... endings) {
    return DescribedPredicate.describe(
        "are part of " + Arrays.toString(endings),
        type -> {
          String outer = type.getName().replaceFirst("\\$.*", "");
          return Arrays.stream(endings).anyMatch(outer::endsWith);
        });
  }
}
