package care.duet.matching.block;

import care.duet.matching.compare.Field;
import care.duet.matching.prepare.PreparedRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One way for two records to be worth comparing: they have a key in common. A pair that one pass
 * misses because of an error is found by another.
 */
public enum BlockingPass {
  BIRTH_DATE("D") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return person.birthDate() == 0
          ? Stream.of()
          : Stream.of(Integer.toString(person.birthDate()));
    }
  },
  FAMILY_AND_YEAR("FY") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return dated(person, familyStarts(person), person.birthDate() / 10_000);
    }
  },
  FAMILY_AND_DAY("FM") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return dated(person, familyStarts(person), person.birthDate() % 10_000);
    }
  },
  GIVEN_AND_YEAR("GY") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return dated(person, givenStarts(person), person.birthDate() / 10_000);
    }
  },
  NAMES("N") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      if (!person.isNamed()) {
        return Stream.of();
      }
      // sorted, so that swapped names meet
      TreeSet<String> names = new TreeSet<>(List.of(person.given(), person.family()));
      return Stream.of(String.join(" ", names));
    }
  },
  FAMILY_AND_POSTAL_CODE("FP") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return person.postalCode().isEmpty()
          ? Stream.of()
          : person.familyParts().stream().map(part -> part + " " + person.postalCode());
    }
  },
  PHONE("P") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return person.phone().isEmpty() ? Stream.of() : Stream.of(person.phone());
    }
  },
  /** Says nothing about fields; pairs that share no identifier are dropped again. */
  IDENTIFIER("I") {
    @Override
    Stream<String> keys(PreparedRecord person) {
      return Stream.of(SharedIdentifier.plain(person.id()), person.sharedIdentifier())
          .filter(key -> !key.isEmpty());
    }
  };

  private final String prefix;

  BlockingPass(String prefix) {
    this.prefix = prefix;
  }

  /** The fields on which a pair of this pass agrees, more or less. */
  public Set<Field> fields() {
    return switch (this) {
      case BIRTH_DATE -> EnumSet.of(Field.BIRTH_DATE);
      case FAMILY_AND_YEAR, FAMILY_AND_DAY -> EnumSet.of(Field.FAMILY_NAME, Field.BIRTH_DATE);
      case GIVEN_AND_YEAR -> EnumSet.of(Field.GIVEN_NAME, Field.BIRTH_DATE);
      case NAMES -> EnumSet.of(Field.GIVEN_NAME, Field.FAMILY_NAME);
      case FAMILY_AND_POSTAL_CODE ->
          EnumSet.of(Field.FAMILY_NAME, Field.ADDRESS, Field.POSTAL_CODE);
      case PHONE -> EnumSet.of(Field.PHONE);
      case IDENTIFIER -> EnumSet.noneOf(Field.class);
    };
  }

  /** Begins the keys of this pass. */
  String prefix() {
    return prefix;
  }

  /** The record's keys in this pass, without the prefix. */
  abstract Stream<String> keys(PreparedRecord person);

  /** What is added to the keys of a block that has grown too large. */
  static String refinement(PreparedRecord person) {
    String given = person.given().isEmpty() ? "?" : person.given().substring(0, 1);
    String family = person.family().isEmpty() ? "?" : person.family().substring(0, 1);
    return given.compareTo(family) <= 0 ? given + family : family + given;
  }

  private static Stream<String> dated(PreparedRecord person, Stream<String> starts, int date) {
    return person.birthDate() == 0 ? Stream.of() : starts.map(start -> start + " " + date);
  }

  private static Stream<String> familyStarts(PreparedRecord person) {
    return person.familyParts().stream().map(Sounds::start).distinct();
  }

  private static Stream<String> givenStarts(PreparedRecord person) {
    Stream<String> names =
        person.middle().length() > 1
            ? Stream.concat(person.givenParts().stream(), Stream.of(person.middle()))
            : person.givenParts().stream();
    return names.map(name -> name.substring(0, Math.min(3, name.length()))).distinct();
  }
}
