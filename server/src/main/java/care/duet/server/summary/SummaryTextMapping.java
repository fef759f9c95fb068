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

/** A summary as plain text. Lines of what people wrote stay under the item that they belong to. */
@Produces(MediaType.TEXT_PLAIN)
final class SummaryTextMapping implements MessageBodyWriter<ConferenceSummary> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == ConferenceSummary.class && mediaType.isCompatible(MediaType.TEXT_PLAIN_TYPE);
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
    headers.putSingle("Content-Type", "text/plain; charset=utf-8");
    out.write(text(SheetMapping.of(summary)).getBytes(StandardCharsets.UTF_8));
  }

  static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder(sheet.title()).append('\n');
    sheet.paragraphs().forEach(line -> append(text.append('\n'), "  ", line));
    sheet.sections().forEach(section -> append(text, section));
    return text.toString();
  }

  private static void append(StringBuilder text, Section section) {
    text.append('\n').append(section.title()).append("\n\n");
    int number = 1;
    for (Item item : section.items()) {
      append(text, "%2d. ".formatted(number++), item.text());
      item.more().forEach(line -> append(text, "    - ", line));
    }
  }

  /** A line after its mark, and the lines that it holds as far to the right. */
  private static void append(StringBuilder text, String mark, String line) {
    text.append(mark).append(line.replaceAll("\\R", "\n" + " ".repeat(mark.length()))).append('\n');
  }
}
