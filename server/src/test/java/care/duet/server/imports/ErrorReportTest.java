package care.duet.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorReportTest {

  @Test
  void whatASpreadsheetWouldRunHasAnApostropheBeforeIt() {
    assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"))
        .allSatisfy(text -> assertThat(ErrorReport.safe(text)).isEqualTo("'" + text));
    assertThat(List.of("", "visit_date", "a=b", "1-2"))
        .allSatisfy(text -> assertThat(ErrorReport.safe(text)).isEqualTo(text));
    assertThat(ErrorReport.safe(null)).isEmpty();
  }

  @Test
  void everyCellGoesThroughIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ErrorReport.write(List.of(new KnownError(1, 7, "=a", "+b", "-c, \"d\"")), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("line,column,code,message\r\n7,'=a,'+b,\"'-c, \"\"d\"\"\"\r\n");
  }
}
