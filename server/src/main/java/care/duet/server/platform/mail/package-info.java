/** Hands e-mails to a mail server. */
@NullMarked
package care.duet.server.platform.mail;

import org.jspecify.annotations.NullMarked;
