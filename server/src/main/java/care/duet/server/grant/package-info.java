/** Which client holds which role where; owns the table client_grants. */
@NullMarked
package care.duet.server.grant;

import org.jspecify.annotations.NullMarked;
