/** The database server that the server brings along, so that a first start needs nothing else. */
@NullMarked
package care.duet.server.platform.db.embedded;

import org.jspecify.annotations.NullMarked;
