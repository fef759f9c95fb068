/** What tests need around them: a database. */
@NullMarked
package care.duet.server.testing;

import org.jspecify.annotations.NullMarked;
