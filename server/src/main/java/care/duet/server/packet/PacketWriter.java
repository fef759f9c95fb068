package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets.Kept;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A packet as JSON, which it is already. */
@Produces(MediaType.APPLICATION_JSON)
final class PacketWriter implements MessageBodyWriter<Kept> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Kept.class && mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  @Override
  public void writeTo(
      Kept packet,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(packet.content().getBytes(StandardCharsets.UTF_8));
  }
}
