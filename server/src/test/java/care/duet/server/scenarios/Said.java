package care.duet.server.scenarios;

import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.ReviewItemCode;

/** What one side tells the other of a patient in the call. */
record Said(Party by, ReviewItemCode item, String text) {}
