package care.duet.server.scenarios;

import care.duet.sdk.generated.model.CaseLead;

/**
 * Who leads, and why.
 *
 * @param told whether the guideline says so; otherwise its facts suggest it
 */
record Lead(CaseLead lead, boolean told, String reason) {

  static Lead told(CaseLead lead, String reason) {
    return new Lead(lead, true, reason);
  }

  static Lead suggested(CaseLead lead, String reason) {
    return new Lead(lead, false, reason);
  }
}
