package care.duet.server.platform.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands a body on unread, with its type. */
final class UploadedFileReader implements MessageBodyReader<UploadedFile> {

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == UploadedFile.class;
  }

  @Override
  public UploadedFile readFrom(
      Class<UploadedFile> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    return new UploadedFile(mediaType, body);
  }
}
