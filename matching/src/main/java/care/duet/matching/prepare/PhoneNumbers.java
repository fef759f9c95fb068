package care.duet.matching.prepare;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as E.164, a number without its country being American. */
final class PhoneNumbers {

  private static final int AMERICAN_DIGITS = 10;

  private PhoneNumbers() {}

  /** The number; empty when unknown. */
  static String e164(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    String digits = plainDigits(text);
    if (digits.length() == AMERICAN_DIGITS + 1 && digits.charAt(0) == '1') {
      digits = digits.substring(1);
    }
    String number = digits.length() == AMERICAN_DIGITS ? "+1" + digits : parsed(text);
    return isFiller(number) ? "" : number;
  }

  /** The digits, as long as there is nothing but them and usual punctuation; else empty. */
  private static String plainDigits(String text) {
    StringBuilder digits = new StringBuilder(AMERICAN_DIGITS + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (" ()-./".indexOf(c) < 0 && !(c == '+' && text.startsWith("+1"))) {
        return "";
      }
    }
    return digits.toString();
  }

  /** Extensions, other countries and letters are left to the library that knows them. */
  private static String parsed(String text) {
    PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    try {
      var number = library.parse(text, "US");
      return library.isPossibleNumber(number)
          ? library.format(number.clearExtension(), PhoneNumberFormat.E164)
          : "";
    } catch (NumberParseException e) {
      return "";
    }
  }

  /** Seven equal digits at the end, as in 555-555-5555 or 000-0000, are typed to fill a field. */
  private static boolean isFiller(String number) {
    int length = number.length();
    return length < 7
        || number.substring(length - 7).chars().allMatch(c -> c == number.charAt(length - 1));
  }
}
