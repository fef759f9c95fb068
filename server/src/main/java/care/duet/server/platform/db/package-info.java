/**
 * The database without any business word: accounts, pools, transactions with retry, and work
 * outside pairings. Exists so that features see transactions, never connections.
 */
@NullMarked
package care.duet.server.platform.db;

import org.jspecify.annotations.NullMarked;
