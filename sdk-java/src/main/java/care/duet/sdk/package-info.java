/**
 * The client for Duet. Start with {@link care.duet.sdk.DuetClient}.
 *
 * <p>Requests and answers are the models of {@code care.duet.sdk.generated.model}. They hold what
 * the specification says, patients' data included, and their {@code toString()} prints it: do not
 * log them. The other generated packages and {@code care.duet.sdk.transport} are internal and can
 * change in any release.
 *
 * <p>Every method throws a {@link care.duet.sdk.errors.DuetException} when it fails, none of them
 * checked.
 */
@NullMarked
package care.duet.sdk;

import org.jspecify.annotations.NullMarked;
