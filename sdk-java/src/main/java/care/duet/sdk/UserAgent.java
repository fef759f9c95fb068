package care.duet.sdk;

import java.util.Objects;

/** What the SDK calls itself: its version, which the jar's manifest knows, and the JDK's. */
final class UserAgent {

  static final String NAME = "duet-sdk-java/" + version() + " java/" + Runtime.version().feature();

  private UserAgent() {}

  private static String version() {
    String inManifest = UserAgent.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(inManifest, "development");
  }
}
