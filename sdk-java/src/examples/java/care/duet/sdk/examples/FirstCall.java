package care.duet.sdk.examples;

import care.duet.sdk.DuetClient;
import care.duet.sdk.generated.model.Whoami;

/** Asks who the key stands for. Needs DUET_URL and DUET_API_KEY. */
final class FirstCall {

  private FirstCall() {}

  public static void main(String[] args) {
    try (DuetClient duet = DuetClient.fromEnv()) {
      Whoami me = duet.whoami();
      System.out.println(me.getClientName() + ", key ending in " + me.getKeyLastFour());
      me.getGrants()
          .forEach(grant -> System.out.println(grant.getRole() + " in " + grant.getPairingId()));
    }
  }
}
