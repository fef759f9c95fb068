package care.duet.server.scenarios;

import static care.duet.sdk.generated.model.CaseLead.PLAN;
import static care.duet.sdk.generated.model.TaskKind.FOLLOW_UP;
import static care.duet.sdk.generated.model.TaskKind.OUTREACH;
import static care.duet.sdk.generated.model.TaskKind.SERVICE;
import static care.duet.server.scenarios.Colleague.CARE_MANAGER;
import static care.duet.server.scenarios.Colleague.CASE_MANAGER;
import static care.duet.server.scenarios.Colleague.COVERAGE_PROGRAM;
import static care.duet.server.scenarios.Colleague.OUTREACH_WORKER;
import static care.duet.server.scenarios.Vignettes.ACCESS;
import static care.duet.server.scenarios.Vignettes.ENGAGEMENT;

import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.ReviewItemCode;
import java.util.List;

/** Those whose care the plan leads. */
final class PlanLed {

  private PlanLed() {}

  static Vignette transplant() {
    return new Vignette(
        2,
        "a detox bed, and perhaps a transplant",
        Person.of("Stanislav", "Brzezicki", "1971-09-02"),
        List.of(
            "Waits for a residential detox bed", "Would like to qualify for a liver transplant"),
        "Maintain or improve current health status in order to improve the chances of a successful"
            + " liver transplant",
        Lead.suggested(PLAN, "The plan's medical case management is what begins now"),
        List.of(
            Step.of(
                CASE_MANAGER,
                SERVICE,
                3,
                "Begin medical case management now, without waiting for the transplant.")),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.PLAN_SERVICES,
                "Medical case management begins early, because there may be a transplant.")),
        "");
  }

  static Vignette substanceAbuseProgram() {
    return new Vignette(
        3,
        "the plan's substance abuse program",
        Person.of("Hugo", "Villanueva", "1990-12-19"),
        List.of("Substance abuse", "Does not respond to the practice"),
        ENGAGEMENT,
        Lead.told(PLAN, "The practice has tried to engage him without success"),
        List.of(Step.of(CASE_MANAGER, SERVICE, 3, "Assign him to the substance abuse program.")),
        List.of(
            new Said(
                Party.PRACTICE,
                ReviewItemCode.ENGAGEMENT_ISSUES,
                "We have tried to engage him, without success."),
            new Said(
                Party.PLAN,
                ReviewItemCode.SERVICES_OFFERED,
                "Our substance abuse program; we report how far we get with him.")),
        "");
  }

  static Vignette changeOfCoverage() {
    return new Vignette(
        4,
        "a change of coverage",
        Person.of("Margarethe", "Lindqvist", "1958-06-27"),
        List.of(
            "Multiple chronic conditions",
            "Changes to MassHealth Essential, which covers neither the present specialists nor"
                + " their services"),
        ACCESS,
        Lead.told(PLAN, "The plan leads while care moves to providers in its network"),
        List.of(
            Step.of(
                COVERAGE_PROGRAM,
                SERVICE,
                4,
                "Assess whether the patient qualifies for more coverage within MassHealth."),
            Step.of(CASE_MANAGER, SERVICE, 2, "Find specialists in the network who fit the need."),
            Step.of(
                CASE_MANAGER,
                OUTREACH,
                3,
                "Begin to talk with the patient about other specialists and more benefits."),
            Step.of(
                CASE_MANAGER,
                FOLLOW_UP,
                3,
                "Call the primary care clinician: why the patient changes, and who is there."),
            Step.of(
                CARE_MANAGER,
                FOLLOW_UP,
                1,
                "Tell the primary care clinician that the plan will call, and what about.")),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.BARRIERS,
                "The new level of coverage includes none of the specialty services in use."),
            new Said(
                Party.PLAN,
                ReviewItemCode.NEXT_STEPS_NOTE,
                "We aim at more coverage, and at providers in the network of MassHealth Essential.")),
        "");
  }

  static Vignette shelter() {
    return new Vignette(
        9,
        "in a shelter",
        Person.of("Raymond", "Szabo", "1975-02-08"),
        List.of(
            "Lives in a shelter",
            "Has not seen his primary care clinician for five months",
            "Receives detox services"),
        ENGAGEMENT,
        Lead.suggested(PLAN, "The plan's outreach worker is the one who can reach him"),
        List.of(
            Step.of(
                OUTREACH_WORKER,
                OUTREACH,
                3,
                "Visit him in the shelter and talk about seeing his primary care clinician.")),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.ENGAGEMENT_ISSUES,
                "We have tried to reach him by telephone, without success."),
            new Said(
                Party.PRACTICE,
                ReviewItemCode.FRONT_LINE_NEXT_STEPS,
                "He stays at the Canal Street shelter."),
            new Said(
                Party.PRACTICE,
                ReviewItemCode.NEXT_STEPS_NOTE,
                "First of all: he sees his primary care clinician as soon as possible.")),
        "");
  }
}
