package care.duet.server.summary;

import java.util.List;

/**
 * A summary in words, in the order in which it is read, whatever it is written as.
 *
 * @param paragraphs what stands under the title
 */
record Sheet(String title, List<String> paragraphs, List<Section> sections) {

  /** Copies the lists. */
  Sheet {
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
  }

  /** Items under a heading. */
  record Section(String title, List<Item> items) {

    /** Copies the items. */
    Section {
      items = List.copyOf(items);
    }
  }

  /**
   * An item.
   *
   * @param more what stands under it, line by line
   */
  record Item(String text, List<String> more) {

    /** Copies the lines. */
    Item {
      more = List.copyOf(more);
    }

    static Item of(String text) {
      return new Item(text, List.of());
    }
  }
}
