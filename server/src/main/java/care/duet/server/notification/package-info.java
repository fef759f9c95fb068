/**
 * What people are told: inside Duet, and by e-mail where a pairing has agreed on it. Nothing of it
 * tells of a patient.
 */
@NullMarked
package care.duet.server.notification;

import org.jspecify.annotations.NullMarked;
