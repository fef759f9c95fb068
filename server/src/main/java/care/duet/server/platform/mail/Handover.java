package care.duet.server.platform.mail;

/** What came of handing an e-mail to a mail server. */
public enum Handover {
  /** The mail server has taken it over. */
  TAKEN,
  /** No mail server answers as it should; another e-mail would fare no better. */
  UNREACHABLE,
  /** The mail server does not take this one. */
  REFUSED
}
