package care.duet.server.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in queries, which {@link QueryParameters} has held against the spec before. */
final class DateParameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    if (rawType != LocalDate.class) {
      return null;
    }
    return new ParamConverter<>() {
      @Override
      public @Nullable T fromString(@Nullable String date) {
        return date == null ? null : rawType.cast(LocalDate.parse(date));
      }

      @Override
      public String toString(T date) {
        return date.toString();
      }
    };
  }
}
