/**
 * {@code duet demo}: the real server on synthetic data, provisioned and used through the SDK as a
 * partner would. It calls nothing of the features but their HTTP surface.
 */
@NullMarked
package care.duet.server.demo;

import org.jspecify.annotations.NullMarked;
