package care.duet.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guides say of the columns of imports is what the specification has. */
class ImportGuidesTest {

  private static final Map<String, Guide> PAGES =
      Map.of(
          "plan", Guide.of("docs/imports-plan.md"),
          "practice", Guide.of("docs/imports-practice.md"));

  private static final Pattern PARAMETER = Pattern.compile("`column=([^:]+):([^:]+)`");

  private final List<ImportKind> kinds = ImportKind.all();

  @Test
  void theGuideNamesEveryKind() {
    assertThat(
            Guide.of("docs/imports.md").table("| whose | kinds |").stream()
                .flatMap(cells -> Guide.code(cells.get(1)).stream()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(kinds.stream().map(ImportKind::name).toList());
  }

  @Test
  void eachSidesPageListsItsKinds() {
    assertThat(PAGES)
        .allSatisfy(
            (party, page) ->
                assertThat(page.table("| kind | one row is | key | period |"))
                    .containsExactlyElementsOf(
                        kinds.stream()
                            .filter(kind -> kind.party().equals(party))
                            .map(ImportKind::row)
                            .toList()));
  }

  @Test
  void eachKindsTableListsItsColumns() {
    assertThat(kinds)
        .allSatisfy(
            kind ->
                assertThat(PAGES.get(kind.party()).table(header(kind)))
                    .containsExactlyElementsOf(kind.columns()));
  }

  @Test
  void otherHeadersLeadToColumnsThatAreThere() {
    assertThat(Guide.of("docs/imports.md").table("| theirs | parameter | kinds |"))
        .isNotEmpty()
        .allSatisfy(
            cells -> {
              Matcher parameter = PARAMETER.matcher(cells.get(1));
              assertThat(parameter.matches()).isTrue();
              assertThat(cells.get(0)).isEqualTo("`" + parameter.group(2) + "`");
              assertThat(
                      kinds.stream()
                          .filter(kind -> kind.has(parameter.group(1)))
                          .map(ImportKind::name))
                  .containsAll(Guide.code(cells.get(2)));
            });
  }

  private static String header(ImportKind kind) {
    return "| column of `" + kind.name() + "` | type | need | system or unit | meaning | example |";
  }
}
