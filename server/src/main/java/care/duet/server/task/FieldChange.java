package care.duet.server.task;

/** What a field of a task said before, and what it says from then on. */
record FieldChange(String field, String from, String to) {}
