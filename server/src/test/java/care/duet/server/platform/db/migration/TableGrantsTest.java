package care.duet.server.platform.db.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TableGrantsTest {
  @Test
  void readsBothAccounts() {
    assertThat(TableGrants.parse("app: select, insert; platform: delete"))
        .isEqualTo(new TableGrants(Set.of("SELECT", "INSERT"), Set.of("DELETE")));
  }

  @Test
  void anEmptyCommentGrantsNothing() {
    assertThat(TableGrants.parse("")).isEqualTo(new TableGrants(Set.of(), Set.of()));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (String comment :
        new String[] {"app: all", "app", "root: select", "app: select; app: insert", "app: "}) {
      assertThatThrownBy(() -> TableGrants.parse(comment))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
