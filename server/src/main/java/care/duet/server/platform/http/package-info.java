/** What every HTTP answer has in common: problems, validators, pages, limits. */
@NullMarked
package care.duet.server.platform.http;

import org.jspecify.annotations.NullMarked;
