package care.duet.server.prework;

/**
 * Something that a side has not said yet.
 *
 * @param pointer its place in what the side sends
 * @param text what to say there
 * @param needed whether nothing can be submitted without it
 */
record Missing(String pointer, String text, boolean needed) {}
