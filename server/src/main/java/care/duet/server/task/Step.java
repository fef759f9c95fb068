package care.duet.server.task;

import org.jspecify.annotations.Nullable;

/**
 * What has just happened to a task.
 *
 * @param before null when it has just been made
 * @param words what was said with it; null when nothing was
 */
record Step(TaskMove move, @Nullable Task before, Task after, @Nullable String words) {}
