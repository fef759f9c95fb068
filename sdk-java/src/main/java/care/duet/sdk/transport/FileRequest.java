package care.duet.sdk.transport;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A POST whose body is a file. The generated code would read it into memory, and as JSON.
 *
 * @param path where it goes
 * @param file what is sent
 * @param query parameters, ready to stand in a URI
 * @param headers by name
 */
public record FileRequest(String path, Path file, List<String> query, Map<String, String> headers) {

  /** Keeps what was given from changing later. */
  public FileRequest {
    query = List.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /**
   * A request without parameters.
   *
   * @param path where it goes
   * @param file what is sent
   * @return the request
   */
  public static FileRequest to(String path, Path file) {
    return new FileRequest(path, file, List.of(), Map.of("Accept", Transport.JSON));
  }

  /**
   * The same with one more parameter.
   *
   * @param name the parameter's name
   * @param value its value; none when null
   * @return the request
   */
  public FileRequest query(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    List<String> more = new ArrayList<>(query);
    more.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
    return new FileRequest(path, file, more, headers);
  }

  /**
   * The same with one more header.
   *
   * @param name the header's name
   * @param value its value; none when null
   * @return the request
   */
  public FileRequest header(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new FileRequest(path, file, query, more);
  }

  HttpRequest at(URI server) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path + "?" + String.join("&", query)));
    headers.forEach(request::header);
    try {
      return request.POST(BodyPublishers.ofFile(file)).build();
    } catch (FileNotFoundException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
