package care.duet.server.demo;

import care.duet.sdk.generated.model.CaseLead;
import java.util.List;

/** What both sides agree on about a patient. */
record Agreement(CaseLead lead, String goal) {

  /** One decision of each kind, in the order of the agenda. */
  static final List<Agreement> ALL =
      List.of(
          new Agreement(
              CaseLead.PRACTICE, "Be well enough to stay out of the hospital this winter"),
          new Agreement(
              CaseLead.PLAN, "Know whom to call before going to the emergency department"),
          new Agreement(CaseLead.JOINT, "Take medicines as agreed and keep appointments"));
}
