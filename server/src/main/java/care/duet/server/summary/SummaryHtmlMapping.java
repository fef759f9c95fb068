package care.duet.server.summary;

import care.duet.server.api.model.ConferenceSummary;
import care.duet.server.summary.Sheet.Item;
import care.duet.server.summary.Sheet.Section;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;

/** A summary as a page to print: no script, nothing from elsewhere. */
@Produces(MediaType.TEXT_HTML)
final class SummaryHtmlMapping implements MessageBodyWriter<ConferenceSummary> {

  private static final String STYLE =
      """
      body { font: 11pt/1.35 serif; margin: 2cm auto; max-width: 18cm; color: #000 }
      h1 { font-size: 14pt; margin: 0 0 .2cm } h2 { font-size: 11pt; margin: .45cm 0 .1cm }
      p, li { white-space: pre-line } ol, ul { margin: 0; padding-left: .6cm }
      li { break-inside: avoid }
      @media print { body { margin: 0 } @page { margin: 1.8cm } }
      """;

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == ConferenceSummary.class && mediaType.isCompatible(MediaType.TEXT_HTML_TYPE);
  }

  @Override
  public void writeTo(
      ConferenceSummary summary,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle("Content-Type", "text/html; charset=utf-8");
    out.write(page(SheetMapping.of(summary)).getBytes(StandardCharsets.UTF_8));
  }

  static String page(Sheet sheet) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\"><title>")
        .append(safe(sheet.title()))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n<h1>")
        .append(safe(sheet.title()))
        .append("</h1>\n");
    sheet.paragraphs().forEach(text -> page.append("<p>").append(safe(text)).append("</p>\n"));
    sheet.sections().forEach(section -> append(page, section));
    return page.append("</body></html>\n").toString();
  }

  private static void append(StringBuilder page, Section section) {
    page.append("<section><h2>").append(safe(section.title())).append("</h2><ol>\n");
    section.items().forEach(item -> append(page, item));
    page.append("</ol></section>\n");
  }

  private static void append(StringBuilder page, Item item) {
    page.append("<li>").append(safe(item.text()));
    if (!item.more().isEmpty()) {
      page.append("<ul>");
      item.more().forEach(line -> page.append("<li>").append(safe(line)).append("</li>"));
      page.append("</ul>");
    }
    page.append("</li>\n");
  }

  private static String safe(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }
}
