/**
 * Who did what to which resource; owns audit_events and platform_audit_events. Never holds personal
 * data.
 */
@NullMarked
package care.duet.server.audit;

import org.jspecify.annotations.NullMarked;
