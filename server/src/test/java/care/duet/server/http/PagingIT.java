package care.duet.server.http;

import static care.duet.server.testing.Problems.assertParameter;
import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.platform.http.Cursors;
import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.Lists;
import care.duet.server.testing.TestPairing;
import care.duet.server.testing.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagingIT {

  private static final int SUBMISSIONS = 7;
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private static final TestPairing PAIRING = TestPairing.active();

  @BeforeAll
  static void submitSomeLists() {
    for (int i = 0; i < SUBMISSIONS; i++) {
      PAIRING
          .plan()
          .post(PAIRING.path("/risk-lists"), Lists.strangers(Lists.plan(), "p", 1).json());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 7, 8, 200})
  void allPagesTogetherHoldEveryItemOnce(int limit) {
    List<String> ids = walk(PAIRING.plan(), PAIRING.path("/risk-lists"), limit, "id");

    assertThat(ids).hasSize(SUBMISSIONS).doesNotHaveDuplicates();
    assertThat(ids).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void versionsOfTheCombinedListAreWalkedWithoutAGap() {
    assertThat(walk(PAIRING.plan(), PAIRING.path("/combined-list/versions"), 2, "version"))
        .containsExactly("7", "6", "5", "4", "3", "2", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/organizations", "/v1/api-clients", "/v1/grants", "/v1/pairings"})
  void theListsOfThePlatformArePagedAlike(String path) {
    Api administrator = TestServer.get().administrator();
    Answer first = administrator.get(path + "?limit=1");
    Answer second = administrator.get(path + "?limit=1&cursor=" + first.text("/next_cursor"));

    assertThat(first.json().at("/items")).hasSize(1);
    assertThat(second.text("/items/0/id")).isGreaterThan(first.text("/items/0/id"));
  }

  @Test
  void whatIsAddedMeanwhileNeitherRepeatsNorHidesAnItem() {
    TestPairing pairing = TestPairing.active();
    String lists = pairing.path("/risk-lists");
    String body = Lists.strangers(Lists.plan(), "p", 1).json();
    String oldest = pairing.plan().post(lists, body).text("/id");
    String newer = pairing.plan().post(lists, body).text("/id");
    Answer first = pairing.plan().get(lists + "?limit=1");

    pairing.plan().post(lists, body);

    assertThat(first.text("/items/0/id")).isEqualTo(newer);
    assertThat(
            pairing
                .plan()
                .get(lists + "?limit=1&cursor=" + first.text("/next_cursor"))
                .text("/items/0/id"))
        .isEqualTo(oldest);
  }

  @Test
  void theLastPageHasNeitherCursorNorLink() {
    Answer last = PAIRING.plan().get(PAIRING.path("/risk-lists?limit=7"));

    assertThat(last.json().at("/has_more").asBoolean()).isFalse();
    assertThat(last.json().has("next_cursor")).isFalse();
    assertThat(last.header("Link")).isEmpty();
  }

  @Test
  void aPageHoldsFiftyUnlessAskedOtherwise() {
    Api administrator = TestServer.get().administrator();
    while (administrator.get("/v1/organizations").json().at("/items").size() < 50) {
      TestPairing.organization("practice");
    }
    TestPairing.organization("practice");

    Answer page = administrator.get("/v1/organizations");

    assertThat(page.json().at("/items")).hasSize(50);
    assertThat(page.json().at("/has_more").asBoolean()).isTrue();
  }

  @Test
  void aCursorIsGoodOnlyForTheListItWasMadeFor() {
    TestPairing other = TestPairing.active();
    String cursor = PAIRING.plan().get(PAIRING.path("/risk-lists?limit=1")).text("/next_cursor");

    for (String path :
        new String[] {
          PAIRING.path("/risk-lists?party=plan&cursor="),
          PAIRING.path("/risk-lists?cycle=2026-11&cursor="),
          PAIRING.path("/combined-list/versions?cursor=")
        }) {
      assertParameter(PAIRING.plan().get(path + cursor), "invalid_parameter", "cursor");
    }
    assertParameter(
        other.plan().get(other.path("/risk-lists?cursor=" + cursor)),
        "invalid_parameter",
        "cursor");
    assertParameter(
        TestServer.get().administrator().get("/v1/organizations?cursor=" + cursor),
        "invalid_parameter",
        "cursor");
    assertThat(
            PAIRING.practice().get(PAIRING.path("/risk-lists?limit=5&cursor=" + cursor)).status())
        .as("another page size is the caller's own choice")
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "!!!", "====", "a.b.c", "%C3%A9", "null", "-1"})
  void garbageIsNoCursor(String cursor) {
    assertParameter(
        PAIRING.plan().get(PAIRING.path("/risk-lists?cursor=" + cursor)),
        "invalid_parameter",
        "cursor");
  }

  @Test
  void aCursorThatWasTamperedWithDoesNoHarm() {
    String binding = "listCombinedListVersions|" + PAIRING.id();
    String versions = PAIRING.path("/combined-list/versions?cursor=");
    String bound =
        new String(
            Base64.getUrlDecoder().decode(Cursors.encode(binding, "")), StandardCharsets.UTF_8);

    for (String key : new String[] {"abc", "", "99999999999", "1 OR 1=1", "'"}) {
      String forged =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString((bound + key).getBytes(StandardCharsets.UTF_8));
      assertParameter(PAIRING.plan().get(versions + forged), "invalid_parameter", "cursor");
    }
  }

  /** Follows the links, and holds them against the cursors in the bodies. */
  private static List<String> walk(Api caller, String path, int limit, String key) {
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of(path + "?limit=" + limit);
    while (next.isPresent()) {
      Answer page = caller.get(next.get());
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      JsonNode body = page.json();
      assertThat(body.at("/items").size()).isBetween(1, limit);
      body.at("/items").forEach(item -> seen.add(item.path(key).asText()));
      next = page.header("Link").map(PagingIT::next);
      assertThat(body.at("/has_more").asBoolean()).isEqualTo(next.isPresent());
      next.ifPresent(
          link ->
              assertThat(link)
                  .contains("cursor=" + body.at("/next_cursor").asText(), "limit=" + limit));
    }
    return seen;
  }

  private static String next(String link) {
    Matcher matcher = NEXT.matcher(link);
    assertThat(matcher.matches()).as(link).isTrue();
    return matcher.group(1);
  }
}
