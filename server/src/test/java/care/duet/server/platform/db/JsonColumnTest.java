package care.duet.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonColumnTest {

  private static final Visit VISIT =
      new Visit(
          "María \"M\"",
          null,
          LocalDate.of(2026, 3, 1),
          Instant.parse("2026-03-01T14:05:00.120Z"),
          2,
          List.of(new Step("Call", LocalDate.of(2026, 3, 8))));

  // ETags are made of what is written.
  private static final String WRITTEN =
      "{\"name\":\"María \\\"M\\\"\",\"note\":null,\"day\":\"2026-03-01\","
          + "\"at\":\"2026-03-01T14:05:00.120Z\",\"minutes\":2,"
          + "\"steps\":[{\"text\":\"Call\",\"dueOn\":\"2026-03-08\"}]}";

  @Test
  void aRecordIsWrittenWithAllItsComponentsInOrderAndReadBack() {
    assertThat(JsonColumn.of(VISIT)).isEqualTo(WRITTEN);
    assertThat(JsonColumn.value(WRITTEN, Visit.class)).isEqualTo(VISIT);
    assertThat(JsonColumn.of(List.of(VISIT, VISIT))).isEqualTo("[" + WRITTEN + "," + WRITTEN + "]");
    assertThat(JsonColumn.values("[" + WRITTEN + "]", Visit.class)).containsExactly(VISIT);
  }

  @Test
  void textsAreAnArrayAndNoneAreReadFromNull() {
    assertThat(JsonColumn.of(List.of("CKD stage 4", "a/b"))).isEqualTo("[\"CKD stage 4\",\"a/b\"]");
    assertThat(JsonColumn.texts("[\"CKD stage 4\",\"a/b\"]")).containsExactly("CKD stage 4", "a/b");
    assertThat(JsonColumn.texts(null)).isEmpty();
  }

  @Test
  void textsByKeysAreAnObjectAndNoneAreReadFromNull() {
    assertThat(JsonColumn.of(Map.of("cle_1", "Call her"))).isEqualTo("{\"cle_1\":\"Call her\"}");
    assertThat(JsonColumn.textsByKeys("{\"cle_1\":\"Call her\"}"))
        .containsExactly(Map.entry("cle_1", "Call her"));
    assertThat(JsonColumn.textsByKeys(null)).isEmpty();
  }

  @Test
  void whatIsNoJsonIsNotTakenForNothing() {
    assertThatThrownBy(() -> JsonColumn.texts("CKD")).isInstanceOf(UncheckedIOException.class);
  }

  record Visit(
      String name,
      @Nullable String note,
      LocalDate day,
      Instant at,
      int minutes,
      List<Step> steps) {}

  record Step(String text, LocalDate dueOn) {}
}
