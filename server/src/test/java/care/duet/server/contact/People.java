package care.duet.server.contact;

import static org.assertj.core.api.Assertions.assertThat;

import care.duet.server.testing.Answer;
import care.duet.server.testing.Api;
import care.duet.server.testing.TestPairing;

/** The contact list of a pairing as its members write it. */
public record People(TestPairing pairing) {

  /** What a side sends to add somebody; {@code more} is further JSON members, or empty. */
  public static String body(String name, String role, String more) {
    return """
        {"name": "%s", "position": "Staff", "role": "%s", "email": "staff@duet.example",
         "telephone": "978-555-0142", "credential": "RN 2291847"%s}
        """
        .formatted(name, role, more.isEmpty() ? "" : ", " + more);
  }

  /** Sends what a side adds. */
  public Answer send(Api caller, String body) {
    return caller.post(pairing.path("/contacts"), body);
  }

  /** Adds somebody; answers the contact. */
  public Answer add(Api caller, String name, String role, String more) {
    Answer made = send(caller, body(name, role, more));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  /** Adds somebody; answers the id. */
  public String add(Api caller, String name, String role) {
    return add(caller, name, role, "").text("/id");
  }

  /** Changes a contact as it is now, whatever it is. */
  public Answer change(Api caller, String id, String body) {
    return caller.with("If-Match", "*").patch(pairing.path("/contacts/" + id), body);
  }
}
