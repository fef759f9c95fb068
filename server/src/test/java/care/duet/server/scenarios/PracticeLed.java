package care.duet.server.scenarios;

import static care.duet.sdk.generated.model.CaseLead.PRACTICE;
import static care.duet.sdk.generated.model.TaskKind.DOCUMENTATION;
import static care.duet.sdk.generated.model.TaskKind.FOLLOW_UP;
import static care.duet.sdk.generated.model.TaskKind.SERVICE;
import static care.duet.server.scenarios.Colleague.CARE_MANAGER;
import static care.duet.server.scenarios.Colleague.CASE_MANAGER;
import static care.duet.server.scenarios.Colleague.COMMUNITY_HEALTH_WORKER;
import static care.duet.server.scenarios.Colleague.PRIMARY_CARE_CLINICIAN;
import static care.duet.server.scenarios.Vignettes.ACCESS;

import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.ReviewItemCode;
import java.util.List;

/** Those whose care the practice leads. */
final class PracticeLed {

  private PracticeLed() {}

  static Vignette immigrationLawyer() {
    return new Vignette(
        6,
        "no home nursing, and a request for an exception",
        Person.of("Yevgenia", "Drobnik", "1969-08-14"),
        List.of(
            "Frequent ED visits are to be feared unless a visiting nurse helps with her medicines",
            "MassHealth Basic, because of her Green Card, and so no visiting nurse"),
        ACCESS,
        Lead.suggested(PRACTICE, "Its community health worker and her clinician carry it forward"),
        List.of(
            Step.of(
                COMMUNITY_HEALTH_WORKER,
                FOLLOW_UP,
                5,
                "Help her and the immigration lawyer reach each other and gather the documents."),
            Step.of(
                PRIMARY_CARE_CLINICIAN,
                DOCUMENTATION,
                2,
                "Send the proof of medical necessity directly to the plan's case manager."),
            Step.of(
                CASE_MANAGER,
                SERVICE,
                5,
                "See that the request for an exception is decided without delay.")),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.NEXT_STEPS_NOTE,
                "Proof that comes directly to us makes the request for an exception quick.")),
        "");
  }

  static Vignette nursingFacility() {
    return new Vignette(
        8,
        "from the nursing facility to her home",
        Person.of("Edith", "Furlong", "1938-10-21"),
        List.of(
            "In a skilled nursing facility",
            "Needs more support at home than she has had, or will be in the hospital again"),
        "Maximize patient safety in post discharge setting",
        Lead.suggested(PRACTICE, "Its care manager will be there when her discharge is planned"),
        List.of(
            Step.of(
                CARE_MANAGER,
                FOLLOW_UP,
                6,
                "Attend the meetings at the facility that plan her discharge.")),
        List.of(
            new Said(
                Party.PLAN,
                ReviewItemCode.BARRIERS,
                "Her family finds it hard to see that we cannot go on paying for facility and home"
                    + " care that is custodial."),
            new Said(
                Party.PLAN,
                ReviewItemCode.FRONT_LINE_NEXT_STEPS,
                "The facility is Riverbend Skilled Nursing; ask for the discharge planner,"
                    + " 978-555-0163.")),
        "");
  }
}
