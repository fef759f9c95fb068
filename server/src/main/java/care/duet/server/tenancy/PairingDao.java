package care.duet.server.tenancy;

/** What every DAO over tenant tables extends: its statements name {@code :pairingId}. */
@BindPairing
public interface PairingDao {}
