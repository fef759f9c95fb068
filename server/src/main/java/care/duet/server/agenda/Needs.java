package care.duet.server.agenda;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for having somebody else in the call about a patient.
 *
 * @param sociallyComplex whether the social domain was assessed moderate or severe; null when it
 *     was not assessed
 * @param behavioral diagnoses of behavioral health or substance use
 * @param social diagnoses of social needs
 * @param drugs drugs filled lately
 */
public record Needs(
    String entryId, @Nullable Boolean sociallyComplex, int behavioral, int social, int drugs) {}
