/** The ten patients that the guideline tells of, as scenarios carried out through the SDK. */
@NullMarked
package care.duet.server.scenarios;

import org.jspecify.annotations.NullMarked;
