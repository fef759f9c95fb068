package care.duet.server.scenarios;

import static care.duet.sdk.generated.model.CaseLead.JOINT;
import static care.duet.sdk.generated.model.TaskKind.DOCUMENTATION;
import static care.duet.sdk.generated.model.TaskKind.FOLLOW_UP;
import static care.duet.sdk.generated.model.TaskKind.OUTREACH;
import static care.duet.sdk.generated.model.TaskKind.QUESTION;
import static care.duet.sdk.generated.model.TaskKind.SERVICE;
import static care.duet.server.scenarios.Colleague.CARE_MANAGER;
import static care.duet.server.scenarios.Colleague.CASE_MANAGER;
import static care.duet.server.scenarios.Vignettes.ACCESS;

import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.ReviewItemCode;
import java.util.List;

/** Those whose care both sides lead. */
final class JointlyLed {

  private JointlyLed() {}

  static Vignette specialistsNearHome() {
    return new Vignette(
        1,
        "specialists near her home",
        Person.of("Amara", "Okonkwo", "1984-03-11"),
        List.of(
            "Sickle cell anemia, not stable",
            "Her specialists are very far from her home",
            "Often in the emergency department"),
        "Improve the patient's ability to manage chronic disease condition and be able to get"
            + " appropriate treatment and follow-up in a timely manner",
        Lead.suggested(
            JOINT, "The plan finds the specialists, and the practice helps her to change"),
        List.of(
            Step.of(CASE_MANAGER, SERVICE, 1, "Find specialists near her home.")
                .cameTo("There are four of them near her home."),
            Step.of(CASE_MANAGER, OUTREACH, 2, "Ask her whether she would change specialists.")
                .cameTo("She would."),
            Step.of(
                CARE_MANAGER,
                DOCUMENTATION,
                4,
                "Send the new specialist the records that are asked for."),
            Step.of(
                CARE_MANAGER,
                FOLLOW_UP,
                5,
                "Help her to an early appointment with the new specialist.")),
        List.of(
            new Said(
                Party.PRACTICE, ReviewItemCode.BARRIERS, "It is hard for her to get that far.")),
        "");
  }

  static Vignette missedVisits() {
    return new Vignette(
        5,
        "missed visits, and a class in several languages",
        Person.of("Tomasina", "Paquette", "1963-01-30"),
        List.of(
            "Diabetes, hypertension and other chronic conditions",
            "Misses many appointments",
            "A recent inpatient admission"),
        "Increase the patient's abilities to manage the condition",
        Lead.suggested(JOINT, "The practice sees the patient, and the plan teaches and reminds"),
        List.of(
            Step.of(
                CASE_MANAGER, OUTREACH, 3, "Invite the patient to the diabetes education program."),
            Step.of(
                CASE_MANAGER,
                OUTREACH,
                5,
                "Encourage the patient to keep all primary care appointments.")),
        List.of(
            new Said(
                Party.PRACTICE,
                ReviewItemCode.NEEDED_SERVICES,
                "A primary care visit every three months; this is very important."),
            new Said(
                Party.PLAN,
                ReviewItemCode.SERVICES_OFFERED,
                "Diabetes education in several languages.")),
        "");
  }

  static Vignette psychiatrist() {
    return new Vignette(
        7,
        "a psychiatrist before the treatment ends",
        Person.of("Caspian", "Whitlow", "1979-05-05"),
        List.of(
            "A serious and persistent mental condition, depression and alcoholism",
            "Goes to alcohol treatment only because a court ordered it, and means to drink after"),
        ACCESS,
        Lead.suggested(
            JOINT, "The practice asks his therapist, and the plan knows who is available"),
        List.of(
            Step.of(CARE_MANAGER, QUESTION, 2, "Does he have a psychiatrist? Ask his therapist.")
                .withHighPriority(),
            Step.of(
                    CASE_MANAGER,
                    DOCUMENTATION,
                    2,
                    "Send the practice the names of psychiatrists in the area who are available.")
                .withHighPriority()),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.WHY_HIGH_RISK,
                "Our physician fears that the mental condition colors how he sees his future."),
            new Said(
                Party.PRACTICE,
                ReviewItemCode.NEXT_STEPS_NOTE,
                "First of all: a psychiatrist before the treatment that the court ordered ends.")),
        "");
  }

  static Vignette formulary() {
    return new Vignette(
        10,
        "a drug in another form",
        Person.of("Delphine", "Marchetti", "1987-07-16"),
        List.of("Uses many behavioral health and social services"),
        "Maximize patient access to needed care and prescription medications",
        Lead.suggested(
            JOINT, "The plan knows what it approves, and the practice tells those who prescribe"),
        List.of(
            Step.of(
                CARE_MANAGER,
                FOLLOW_UP,
                1,
                "Tell the patient's primary care clinician that the plan approves the drug as a film"
                    + " alone, with prior authorization."),
            Step.of(
                    CARE_MANAGER,
                    FOLLOW_UP,
                    3,
                    "Tell all other primary care clinicians of the practice that the plan approves"
                        + " the drug as a film alone, with prior authorization.")
                .aboutNobodyInParticular()),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.PRESCRIPTIONS,
                "We approve the pills no more, but the film alone, which needs prior"
                    + " authorization.")),
        "The plan approves the film form alone, with prior authorization. Please tell"
            + " all primary care clinicians of the practice.");
  }
}
