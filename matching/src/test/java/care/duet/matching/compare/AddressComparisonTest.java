package care.duet.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "1 Main Street Apt 2,Lowell,01850,1 MAIN ST #2,LOWELL,1850,ADDRESS_SAME",
    "1 Main Street,Lowell,01850,1 Main St Apt 2,Lowell,01852,ADDRESS_SAME",
    "1 Main Street Apt 1,Lowell,01850,1 Main St Apt 2,Lowell,01850,ADDRESS_SIMILAR",
    "1 Mian Street,Lowell,01850,1 Main St,Lowell,01850,ADDRESS_SIMILAR",
    "171 Main Street,Lowell,01850,117 Main St,Lowell,01850,ADDRESS_SIMILAR",
    "1 Main Street,Lowell,01850,2 Oak Lane,Lowell,01850,ADDRESS_POSTAL_CODE",
    "1 Main Street,Lowell,01850,2 Oak Lane,Lowell,01852,ADDRESS_CITY",
    "1 Main Street,Lowell,01850,2 Oak Lane,Dracut,01826,ADDRESS_OTHER",
    "'',Lowell,01850,2 Oak Lane,Lowell,1850,POSTAL_CODE_EXACT",
    "'',Lowell,01850,'',Lowell,01852,POSTAL_CODE_ONE_EDIT",
    "'',Lowell,01850,'',Dracut,01826,POSTAL_CODE_OTHER"
  })
  void addressesHaveTheirLevel(
      String street,
      String city,
      String code,
      String street2,
      String city2,
      String code2,
      Level expected) {
    var one = People.living(street, city, code);
    var other = People.living(street2, city2, code2);

    assertThat(AddressComparison.of(one, other)).isEqualTo(expected);
    assertThat(AddressComparison.of(other, one)).isEqualTo(expected);
  }

  @Test
  void nothingIsSaidOfWhatIsUnknown() {
    assertThat(AddressComparison.of(People.living("1 Main St", "", ""), People.living("", "", "")))
        .isNull();
  }
}
