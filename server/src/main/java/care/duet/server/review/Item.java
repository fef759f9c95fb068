package care.duet.server.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is shown.
 *
 * @param code the word of an {@link ItemCode}
 * @param source the side that said it, or the word for the packet; null when nothing is known
 * @param saidAt null unless a side said it
 */
record Item(
    String code,
    @Nullable String text,
    @Nullable String source,
    @Nullable Instant saidAt,
    @Nullable String onBehalfOf) {

  static Item said(ItemRow row) {
    return new Item(row.item(), row.text(), row.party(), row.saidAt(), row.onBehalfOf());
  }

  static Item ofPacket(ItemCode code, @Nullable String text) {
    return new Item(code.code(), text, text == null ? null : "packet", null, null);
  }
}
