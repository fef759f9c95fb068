/** API clients and their keys; owns the tables api_clients and api_keys. */
@NullMarked
package care.duet.server.apiclient;

import org.jspecify.annotations.NullMarked;
