package care.duet.matching.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Names as frequent as names are: a few are everybody's and most are rare. Lists hold the common
 * ones in falling frequency; the rare ones are put together from syllables.
 */
final class Names {

  private static final String RESOURCE = "names.csv";
  private static final List<String> MALE = list("male");
  private static final List<String> FEMALE = list("female");
  private static final List<String> FAMILY = list("family");

  private static final String[] BEGINNINGS = {
    "Al", "Ber", "Bo", "Bran", "Cal", "Car", "Cor", "Dal", "Del", "Dor", "El", "Fal", "Far", "Gal",
    "Gar", "Hal", "Hol", "Jan", "Kal", "Kor", "Kra", "Lan", "Lor", "Mac", "Mal", "Mar", "Mon",
    "Nor", "Ol", "Pan", "Pel", "Ros", "San", "Sel", "Sil", "Stan", "Tor", "Val", "Ver", "Win"
  };
  private static final String[] MIDDLES = {
    "a", "ba", "ber", "den", "do", "e", "er", "go", "i", "in", "ka", "la", "le", "li", "man", "mi",
    "na", "ne", "o", "on", "ra", "ri", "sa", "ta", "ter", "va", "vi", "wa"
  };
  private static final String[] ENDINGS = {
    "berg", "bert", "by", "dale", "der", "dez", "field", "ford", "gan", "ham", "ia", "ini", "ka",
    "ker", "land", "ley", "lin", "man", "mann", "mer", "nell", "ner", "ova", "ra", "rez", "rick",
    "ro", "ski", "sen", "son", "stein", "ton", "vich", "ville", "well", "worth"
  };

  /** Of ten people so many have a common family name, and a common given name. */
  private static final double COMMON_FAMILY = 0.4;

  private static final double COMMON_GIVEN = 0.7;

  private final SplittableRandom random;

  Names(SplittableRandom random) {
    this.random = random;
  }

  String given(char sex) {
    if (random.nextDouble() < COMMON_GIVEN) {
      return common(sex == 'F' ? FEMALE : MALE);
    }
    String rare = pick(BEGINNINGS) + pick(MIDDLES);
    return sex == 'F' ? rare + "ne" : rare + "n";
  }

  String family() {
    return random.nextDouble() < COMMON_FAMILY
        ? common(FAMILY)
        : pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS);
  }

  /** For streets and cities. */
  String place() {
    return pick(BEGINNINGS) + pick(ENDINGS);
  }

  /** Zipf's law, by the inverse of its continuous form. */
  private String common(List<String> names) {
    return names.get((int) Math.pow(names.size(), random.nextDouble()) - 1);
  }

  private String pick(String[] parts) {
    return parts[random.nextInt(parts.length)];
  }

  private static List<String> list(String kind) {
    List<String> names = new ArrayList<>();
    try (InputStream content = Names.class.getResourceAsStream(RESOURCE)) {
      if (content == null) {
        throw new IllegalStateException(RESOURCE + " is not part of this build");
      }
      new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> line.startsWith(kind + ","))
          .forEach(line -> names.add(line.substring(kind.length() + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(names);
  }
}
