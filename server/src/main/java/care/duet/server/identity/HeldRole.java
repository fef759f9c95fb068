package care.duet.server.identity;

import care.duet.server.security.Role;

/** A role a client holds, with the state of the pairing it holds it in. */
public record HeldRole(String pairingId, String pairingState, Role role) {}
