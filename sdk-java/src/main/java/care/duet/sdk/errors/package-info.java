/**
 * What a call can fail with. All of it is unchecked, because few callers can do anything close to
 * the call; whoever can, catches the one type that means it.
 */
@NullMarked
package care.duet.sdk.errors;

import org.jspecify.annotations.NullMarked;
