package care.duet.server.imports;

import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingScope;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** A file as it was received, unpacked piece by piece. */
final class StoredFile extends InputStream {

  private final PairingDb db;
  private final PairingScope scope;
  private final ImportRow file;
  private InputStream piece = InputStream.nullInputStream();
  private int position;
  private long done;

  StoredFile(PairingDb db, PairingScope scope, ImportRow file) {
    this.db = db;
    this.scope = scope;
    this.file = file;
  }

  /** How many bytes have been read. */
  long done() {
    return done;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = piece.read(buffer, offset, length);
    while (read < 0 && done < file.bytesTotal()) {
      piece = new InflaterInputStream(new ByteArrayInputStream(next()));
      read = piece.read(buffer, offset, length);
    }
    done += Math.max(read, 0);
    return read;
  }

  private byte[] next() throws EOFException {
    int wanted = position++;
    return db.read(scope, tx -> Optional.ofNullable(tx.dao(ChunkDao.class).find(file.id(), wanted)))
        .orElseThrow(() -> new EOFException("The import has ended meanwhile"));
  }
}
