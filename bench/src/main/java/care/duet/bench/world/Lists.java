package care.duet.bench.world;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Risk lists of 30 patients, as partners send them. */
public final class Lists {

  private static final int SIZE = 30;

  private Lists() {}

  /** The plan's. */
  public static String plan() {
    return list(
        rank ->
            "\"plan_member_id\": \"MH91707%05d\", \"risk_score\": %.3f"
                .formatted(rank, 9 - rank / 8.0),
        "Plan");
  }

  /** The practice's; it names nobody the plan names. */
  static String practice() {
    return list(
        rank -> "\"mrn\": \"68907%05d\", \"pcp_designated\": %b".formatted(rank, rank % 2 == 0),
        "Practice");
  }

  private static String list(java.util.function.IntFunction<String> own, String name) {
    return IntStream.rangeClosed(1, SIZE)
        .mapToObj(
            rank ->
                """
                {"rank": %d, %s, "given_name": "%s", "family_name": "%s",
                 "birth_date": "19%02d-01-%02d", "sex": "%s", "phone": "978-555-01%02d",
                 "postal_code": "01854", "drivers": ["CKD stage 4-5", "Two admissions in 2025"]}
                """
                    .formatted(
                        rank,
                        own.apply(rank),
                        word(name + rank),
                        word(rank + name),
                        name.equals("Plan") ? 30 : 60,
                        rank,
                        rank % 2 == 0 ? "female" : "male",
                        rank))
        .collect(
            Collectors.joining(
                ",",
                "{\"cycle\": \"2026-11\", \"definition\": \"Highest prospective scores\", \"entries\": [",
                "]}"));
  }

  /** A name like no other, so that nobody is taken for somebody else. */
  private static String word(String seed) {
    Random chance = new Random(seed.hashCode() * 0x9E3779B97F4A7C15L);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      word.append((char) ('a' + chance.nextInt(26)));
    }
    return word.toString();
  }
}
