package care.duet.server.linkage;

import care.duet.server.patient.PatientRecord;

/** A question with the two records that it is about. */
record Review(PairRow pair, PatientRecord plan, PatientRecord practice) {}
