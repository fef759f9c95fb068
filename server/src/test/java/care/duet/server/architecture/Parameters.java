package care.duet.server.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Parameter;
import org.jdbi.v3.sqlobject.customizer.Bind;

/** Conditions on the names that parameters are bound by. */
final class Parameters {

  private Parameters() {}

  static ArchCondition<JavaMethod> beCalled(String name) {
    return new ArchCondition<>("have a parameter called " + name) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (Parameter parameter : method.reflect().getParameters()) {
          Bind bind = parameter.getAnnotation(Bind.class);
          boolean called = (bind == null ? parameter.getName() : bind.value()).equals(name);
          events.add(
              new SimpleConditionEvent(method, called, method.getFullName() + ": " + parameter));
        }
      }
    };
  }
}
