package care.duet.server.packet;

/**
 * A kind of file that a side has begun to send.
 *
 * @param supplied whether a file of it has been taken in whole
 */
public record KindRow(String party, String kind, boolean supplied) {}
