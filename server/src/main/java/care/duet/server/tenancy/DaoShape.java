package care.duet.server.tenancy;

import java.lang.reflect.Method;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlScript;
import org.jdbi.v3.sqlobject.statement.SqlScripts;
import org.jspecify.annotations.Nullable;

/** Refuses DAOs that could reach a bare handle, or send what the guard cannot read. */
final class DaoShape {
  private static final ClassValue<Boolean> SOUND =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isSound(type);
        }
      };

  private DaoShape() {}

  static void check(Class<? extends PairingDao> type) {
    if (!SOUND.get(type)) {
      throw new UnguardedStatementException(type);
    }
  }

  private static boolean isSound(Class<?> type) {
    if (!type.isInterface() || SqlObject.class.isAssignableFrom(type)) {
      return false;
    }
    for (Method method : type.getMethods()) {
      if (!PairingDao.class.isAssignableFrom(method.getDeclaringClass())
          || method.isAnnotationPresent(SqlScript.class)
          || method.isAnnotationPresent(SqlScripts.class)
          || !isInsert(method.getAnnotation(SqlBatch.class))) {
        return false;
      }
    }
    return true;
  }

  // The driver turns a batch of anything else into several statements in one, which we never allow.
  private static boolean isInsert(@Nullable SqlBatch batch) {
    return batch == null || batch.value().strip().startsWith("INSERT ");
  }
}
