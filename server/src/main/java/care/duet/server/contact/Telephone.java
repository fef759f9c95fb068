package care.duet.server.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Tells telephone numbers from other text, an extension allowed. */
final class Telephone {

  private Telephone() {}

  /** Whether this can be dialled: a number of its country's length, American when it names none. */
  static boolean isPossible(String text) {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    try {
      return library.isPossibleNumber(library.parse(text, "US"));
    } catch (NumberParseException unreadable) {
      return false;
    }
  }
}
