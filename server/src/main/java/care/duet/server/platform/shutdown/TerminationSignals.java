package care.duet.server.platform.shutdown;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a requested end a success: left alone, Java stops just as gracefully but answers with 143
 * or 130, which supervisors take for a crash.
 */
public final class TerminationSignals {

  private static final Logger LOG = LoggerFactory.getLogger(TerminationSignals.class);

  private TerminationSignals() {}

  /** From now on SIGTERM and SIGINT end the process in order and with status 0. */
  public static void endWithSuccess() {
    // Looked up by name: the compiler warns of these types, and that warning cannot be silenced.
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler exit =
          (proxy, method, arguments) -> {
            System.exit(0);
            return null;
          };
      Object exiting =
          Proxy.newProxyInstance(
              TerminationSignals.class.getClassLoader(), new Class<?>[] {handler}, exit);
      for (String name : new String[] {"TERM", "INT"}) {
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), exiting);
      }
    } catch (ReflectiveOperationException e) {
      LOG.info("The exit status will not be 0 after a signal", e);
    }
  }
}
