package care.duet.server.tenancy;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jdbi.v3.sqlobject.customizer.SqlStatementCustomizer;
import org.jdbi.v3.sqlobject.customizer.SqlStatementCustomizerFactory;
import org.jdbi.v3.sqlobject.customizer.SqlStatementCustomizingAnnotation;

/**
 * Binds the scope's pairing to every statement of a DAO.
 *
 * <p>On the type rather than on the handle, because a handle's customizers do not see the rows of a
 * batch.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SqlStatementCustomizingAnnotation(BindPairing.Factory.class)
@interface BindPairing {

  /** Made by JDBI, hence public. */
  final class Factory implements SqlStatementCustomizerFactory {
    public Factory() {}

    @Override
    public SqlStatementCustomizer createForType(Annotation annotation, Class<?> sqlObjectType) {
      return statement ->
          statement.bind(
              PairingGuard.RESERVED, statement.getConfig(PairingConfig.class).pairingId());
    }
  }
}
