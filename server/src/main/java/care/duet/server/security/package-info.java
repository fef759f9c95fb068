/** Who is calling: keys, callers, roles, and the check of each operation against the spec. */
@NullMarked
package care.duet.server.security;

import org.jspecify.annotations.NullMarked;
