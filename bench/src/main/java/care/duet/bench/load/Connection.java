package care.duet.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One keep-alive HTTP/1.1 connection. Ours, because on two cores the JDK's client would eat the
 * time that the servers need, and so hide the difference between them.
 */
public final class Connection implements AutoCloseable {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int TIMEOUT_MILLIS = 20_000;

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private byte[] buffer = new byte[64 * 1024];
  private String head = "";
  private int filled;
  private int bodyStart;
  private int bodyEnd;

  /** Connects to a port of this machine. */
  public Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    out = socket.getOutputStream();
    in = socket.getInputStream();
  }

  /** Sends a request and reads the answer to its end; answers the status. */
  public int exchange(byte[] request) throws IOException {
    out.write(request);
    filled = 0;
    int headEnd = readHead();
    head = new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1);
    bodyStart = headEnd;
    long length = length();
    if (length >= 0) {
      readUntil(headEnd + (int) length);
      bodyEnd = headEnd + (int) length;
    } else if (head.contains("\r\nTransfer-Encoding: chunked")) {
      readChunks(headEnd);
    } else {
      bodyEnd = headEnd;
    }
    return (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + (buffer[11] - '0');
  }

  /** A header of the last answer; empty when it has none of this name. */
  public String header(String name) {
    int at = head.indexOf("\r\n" + name + ": ");
    if (at < 0) {
      return "";
    }
    int start = at + name.length() + 4;
    return head.substring(start, head.indexOf('\r', start)).strip();
  }

  /** The last answer's body. */
  public String body() {
    return new String(buffer, bodyStart, bodyEnd - bodyStart, StandardCharsets.UTF_8);
  }

  /** How long the last answer's body was. */
  public int bodyLength() {
    return bodyEnd - bodyStart;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int readHead() throws IOException {
    int from = 0;
    while (true) {
      for (int i = from; i + 3 < filled; i++) {
        if (buffer[i] == '\r'
            && buffer[i + 1] == '\n'
            && buffer[i + 2] == '\r'
            && buffer[i + 3] == '\n') {
          return i + 4;
        }
      }
      from = Math.max(0, filled - 3);
      readMore();
    }
  }

  private long length() {
    String length = header("Content-Length");
    return length.isEmpty() ? -1 : Long.parseLong(length);
  }

  /** Moves the chunks together, over their own sizes. */
  private void readChunks(int from) throws IOException {
    int next = from;
    int end = from;
    while (true) {
      int line = lineEnd(next);
      int size =
          Integer.parseInt(new String(buffer, next, line - next, StandardCharsets.US_ASCII), 16);
      readUntil(line + 2 + size + 2);
      if (size == 0) {
        bodyEnd = end;
        return;
      }
      System.arraycopy(buffer, line + 2, buffer, end, size);
      end += size;
      next = line + 2 + size + 2;
    }
  }

  private int lineEnd(int from) throws IOException {
    for (int i = from; ; i++) {
      readUntil(i + 1);
      if (buffer[i] == '\r') {
        return i;
      }
    }
  }

  private void readUntil(int end) throws IOException {
    while (filled < end) {
      readMore();
    }
  }

  private void readMore() throws IOException {
    if (filled == buffer.length) {
      if (buffer.length >= MOST_BYTES) {
        throw new IOException("an answer beyond reason");
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      throw new EOFException("the server closed the connection");
    }
    filled += count;
  }
}
