/**
 * Internal: how a call travels. The generated code builds requests and reads answers; the one
 * {@link java.net.http.HttpClient} it is given adds credentials, repeats, time limits and typed
 * errors underneath, so that none of it is written per operation.
 */
@NullMarked
package care.duet.sdk.transport;

import org.jspecify.annotations.NullMarked;
