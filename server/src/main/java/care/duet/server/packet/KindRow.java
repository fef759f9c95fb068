package care.duet.server.packet;

/**
 * A kind of file that a side has begun to send.
 *
 * @param supplied whether a file of it has been taken in whole
 * @param revision grows with every change of what was sent
 */
public record KindRow(String party, String kind, boolean supplied, long revision) {}
