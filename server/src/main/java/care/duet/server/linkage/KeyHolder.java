package care.duet.server.linkage;

/**
 * A record under one of its keys.
 *
 * @param initials what divides a block that has grown too large
 */
public record KeyHolder(String matchKey, String identifier, String initials) {}
