/** The conventions of the API that hold for every operation, proved through HTTP. */
@NullMarked
package care.duet.server.http;

import org.jspecify.annotations.NullMarked;
