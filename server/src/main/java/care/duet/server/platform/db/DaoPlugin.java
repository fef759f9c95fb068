package care.duet.server.platform.db;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.AttachedExtensionHandler;
import org.jdbi.v3.core.extension.ExtensionFactory;
import org.jdbi.v3.core.extension.ExtensionMetadata;
import org.jdbi.v3.core.extension.ExtensionMetadata.ExtensionHandlerInvoker;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.sqlobject.SqlObjectFactory;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jdbi.v3.sqlobject.SqlObjects;
import org.jspecify.annotations.Nullable;

/**
 * SQL objects whose methods are prepared when they are called.
 *
 * <p>JDBI's own way prepares every method of an interface each time it is attached to a handle.
 * That is more work than the one or two statements a request sends, so it took most of a read's
 * time.
 */
public final class DaoPlugin implements JdbiPlugin {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.installPlugin(new SqlObjectPlugin());
    jdbi.installPlugin(new UtcTimes());
    jdbi.registerRowMapper(new RecordMappers());
    // What is bound may be patients' data, and a flight recording is a file like any other. Two is
    // the least that JDBI takes; nothing of a value is left.
    jdbi.getConfig(SqlStatements.class).setJfrParamMaxLength(2);
    // Made now it is copied with what it has read; made later, each call would read its
    // annotations.
    jdbi.getConfig(SqlObjects.class);
    Extensions extensions = jdbi.getConfig(Extensions.class);
    extensions.registerHandlerCustomizer(
        (handler, type, method) -> (config, dao) -> new NotWarmed(handler.attachTo(config, dao)));
    ExtensionFactory sqlObjects = extensions.findFactory(SqlObjectFactory.class).orElseThrow();
    extensions.register(new Factory(sqlObjects));
  }

  private record Factory(ExtensionFactory sqlObjects, Map<Class<?>, ExtensionMetadata> metadata)
      implements ExtensionFactory {

    Factory(ExtensionFactory sqlObjects) {
      this(sqlObjects, new ConcurrentHashMap<>());
    }

    @Override
    public boolean accepts(Class<?> type) {
      return metadata.containsKey(type) || sqlObjects.accepts(type);
    }

    @Override
    public <E> E attach(Class<E> type, HandleSupplier handle) {
      ConfigRegistry config = handle.getConfig();
      ExtensionMetadata known =
          metadata.computeIfAbsent(
              type, key -> config.get(Extensions.class).findMetadata(key, sqlObjects));
      Object proxy =
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              new Calls(known, handle, known.createInstanceConfiguration(config)));
      return type.cast(proxy);
    }

    // The proxies are made here: JDBI's would prepare every method.
    @Override
    public Set<FactoryFlag> getFactoryFlags() {
      return Set.of(FactoryFlag.DONT_USE_PROXY);
    }
  }

  /** A method without what JDBI does ahead of its first call, because most are called once. */
  private record NotWarmed(AttachedExtensionHandler handler) implements AttachedExtensionHandler {
    @Override
    public @Nullable Object invoke(HandleSupplier handle, Object... arguments) throws Exception {
      return handler.invoke(handle, arguments);
    }
  }

  /** The calls of one DAO, which lives and dies with a transaction and so with one thread. */
  private static final class Calls implements InvocationHandler {
    private final ExtensionMetadata metadata;
    private final HandleSupplier handle;
    private final ConfigRegistry config;
    private final Map<Method, ExtensionHandlerInvoker> prepared = new HashMap<>();

    Calls(ExtensionMetadata metadata, HandleSupplier handle, ConfigRegistry config) {
      this.metadata = metadata;
      this.handle = handle;
      this.config = config;
    }

    @Override
    @CanIgnoreReturnValue
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
      return prepared
          .computeIfAbsent(
              method, key -> metadata.createExtensionHandlerInvoker(proxy, key, handle, config))
          .invoke(arguments);
    }
  }
}
