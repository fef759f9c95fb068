/** The OpenAPI document as the server uses it: which operation needs which scope. */
@NullMarked
package care.duet.server.platform.spec;

import org.jspecify.annotations.NullMarked;
