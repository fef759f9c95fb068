package care.duet.bench.floor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Runs the script of the operation and answers what it read. */
final class FloorHandler extends Handler.Abstract {

  private static final int PAIRING_SEGMENT = 3;

  private final Map<String, Script> scripts;
  private final Map<String, ? extends DataSource> pools;

  FloorHandler(Map<String, Script> scripts, Map<String, ? extends DataSource> pools) {
    this.scripts = scripts;
    this.pools = pools;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Content.Source.asByteBuffer(request);
    String[] path = Request.getPathInContext(request).split("/", -1);
    String operation = path[path.length - 1];
    Script script = scripts.get(operation);
    if (script == null) {
      response.setStatus(operation.equals("health") ? 200 : 404);
      callback.succeeded();
      return true;
    }
    String pairing = path.length > PAIRING_SEGMENT ? path[PAIRING_SEGMENT] : "";
    String key = String.valueOf(request.getHeaders().get("Idempotency-Key"));
    Json json = operation.equals("combined-list") ? new CombinedListJson() : new RowsJson();
    new Run(pools, pairing, key, json).run(script);
    byte[] body = json.text().getBytes(StandardCharsets.UTF_8);
    response.setStatus(request.getMethod().equals("POST") ? 201 : 200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
