/**
 * Proves that nothing crosses from one pairing to another and that roles reach exactly what the
 * specification grants them. Everything is generated from the specification: what it gains without
 * the data these tests need fails them.
 */
@NullMarked
package care.duet.server.isolation;

import org.jspecify.annotations.NullMarked;
