/**
 * The ten patients that the guideline tells of, as scenarios that are carried out through the SDK.
 * {@code docs/scenarios.md} shows the same data.
 */
@NullMarked
package care.duet.server.scenarios;

import org.jspecify.annotations.NullMarked;
