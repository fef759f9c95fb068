package care.duet.server.imports;

/**
 * A file that has arrived whole.
 *
 * @param bytes its length, unpacked
 * @param sha256 tells it from other files
 * @param head its beginning, with the header
 */
record Received(long bytes, String sha256, String head) {}
