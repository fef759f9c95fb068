package care.duet.server.packet;

import care.duet.server.agenda.PatientPackets.Kept;
import care.duet.server.api.model.Packet;
import care.duet.server.api.model.PacketFact;
import care.duet.server.api.model.PacketItem;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.jackson.Jackson;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/** A packet as a page to print: one patient, no script, nothing from elsewhere. */
@Produces(MediaType.TEXT_HTML)
final class PacketPageMapping implements MessageBodyWriter<Kept> {

  // What the server has written itself, so it need not be read as strictly as what callers send.
  private static final ObjectMapper JSON = Jackson.newObjectMapper();

  private static final String STYLE =
      """
      body { font: 11pt/1.35 serif; margin: 2cm auto; max-width: 18cm; color: #000 }
      h1 { font-size: 14pt; margin: 0 0 .2cm } h2 { font-size: 11pt; margin: .45cm 0 .1cm }
      p { margin: 0 } ul { margin: 0; padding-left: .6cm } li { break-inside: avoid }
      small { color: #444 } section { break-inside: avoid-page }
      @media print { body { margin: 0 } @page { margin: 1.8cm } }
      """;

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Kept.class && mediaType.isCompatible(MediaType.TEXT_HTML_TYPE);
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
    headers.putSingle("Content-Type", "text/html; charset=utf-8");
    out.write(
        page(JSON.readValue(packet.content(), Packet.class)).getBytes(StandardCharsets.UTF_8));
  }

  static String page(Packet packet) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\"><title>Background packet</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n<h1>Background packet</h1>\n<p><small>")
        .append(
            String.format(
                Locale.ROOT,
                "%d items present, %d absent, %d not supplied",
                packet.getCompleteness().getPresent(),
                packet.getCompleteness().getAbsent(),
                packet.getCompleteness().getNotSupplied()))
        .append("</small></p>\n");
    packet.getContents().forEach(item -> append(page, item));
    return page.append("</body></html>\n").toString();
  }

  private static void append(StringBuilder page, PacketItem item) {
    page.append("<section><h2>").append(safe(item.getTitle())).append("</h2>");
    if (item.getFacts().isEmpty()) {
      page.append("<p><small>")
          .append(item.getStatus() == PacketItem.StatusEnum.ABSENT ? "None known" : "Not supplied")
          .append("</small></p>");
    } else {
      page.append("<ul>");
      item.getFacts().forEach(fact -> append(page, fact));
      page.append("</ul>");
    }
    page.append("</section>\n");
  }

  private static void append(StringBuilder page, PacketFact fact) {
    page.append("<li>").append(safe(fact.getText()));
    String days =
        Words.join(
            " to ",
            fact.getStartsOn() == null ? "" : fact.getStartsOn().toString(),
            fact.getEndsOn() == null ? "" : fact.getEndsOn().toString());
    page.append(safe(Words.after(", ", days)));
    page.append(" <small>(")
        .append(
            safe(
                Words.join(
                    ", ",
                    Words.join(
                        " ",
                        fact.getCodeSystem() == null ? "" : fact.getCodeSystem(),
                        fact.getCode() == null ? "" : fact.getCode()),
                    fact.getSource().toString(),
                    "as of " + fact.getAsOf())))
        .append(")</small></li>");
  }

  private static String safe(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }
}
