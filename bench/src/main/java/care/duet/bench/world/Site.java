package care.duet.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * One set of tables with its data.
 *
 * @param tables the schema's name
 */
public record Site(String tables, Data data) {

  /** The site an earlier run left, or a new one of this many pairings. */
  public static Site of(Home home, Database database, Product product, String tables, int pairings)
      throws Exception {
    Data known = Data.load(home, tables);
    if (known != null && known.pairings() == pairings) {
      return new Site(tables, known);
    }
    return fresh(home, database, product, tables, pairings);
  }

  /** A new site of this many pairings, in place of an earlier one. */
  public static Site fresh(
      Home home, Database database, Product product, String tables, int pairings) throws Exception {
    return fresh(home, database, product, tables, pairings, (port, first) -> first).site();
  }

  /** The same, with something done in the first pairing before the others are made from it. */
  public static <T> Prepared<T> fresh(
      Home home,
      Database database,
      Product product,
      String tables,
      int pairings,
      Preparation<T> preparation)
      throws Exception {
    Progress.say("making " + pairings + " pairings in " + tables);
    database.drop(tables);
    try (Product.Inside inside = product.inside(database.of(tables), "")) {
      Http admin = new Http(inside.port(), product.administratorKey());
      admin.call("GET", "/v1/whoami", "");
      Data first = Data.first(admin);
      T made = preparation.prepare(inside.port(), first);
      copy(database, tables, first, pairings);
      JsonNode pairing = admin.call("GET", first.path(""), "");
      String plan = pairing.path("plan_organization_id").asText();
      Data data =
          first.grown(pairings, Data.member(admin, plan, first.pairing(), "plan_case_manager"));
      data.save(home, tables);
      return new Prepared<>(new Site(tables, data), made);
    }
  }

  private static void copy(Database database, String tables, Data first, int pairings)
      throws IOException, SQLException {
    try (Connection connection = database.unwalled(tables)) {
      new Copies(connection, first.pairing()).make(pairings);
    }
  }

  /** What the members of a pairing do in it. */
  public interface Preparation<T> {
    /** Does it, with the server on this port, and answers what came of it. */
    T prepare(int port, Data data) throws Exception;
  }

  /** A site, and what came of its preparation in the first pairing. */
  public record Prepared<T>(Site site, T made) {}
}
