package care.duet.server.agenda;

import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for having somebody else in the call about a patient, or none.
 *
 * @param sociallyComplex whether the social domain was assessed moderate or severe; null when it
 *     was not assessed
 * @param diagnosisGroup the group of a diagnosis of behavioral health, substance use or social
 *     needs
 * @param drug the key of a drug filled lately
 */
public record NeedRow(
    String entryId,
    @Nullable Boolean sociallyComplex,
    @Nullable String diagnosisGroup,
    @Nullable String drug) {}
