package care.duet.server.prework;

import care.duet.server.agenda.AgendaPatients;
import care.duet.server.agenda.AgendaPatients.OnAgenda;
import care.duet.server.security.Party;
import care.duet.server.tenancy.PairingTx;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What both sides have submitted for a conference, for whoever goes on from it. */
public final class Preparations {

  private Preparations() {}

  /** Who is to lead, as each side sees it, by the entries of the agenda in its order. */
  public static Map<String, List<Recommendation>> of(PairingTx tx, String conferenceId) {
    Map<String, List<Recommendation>> all = new LinkedHashMap<>();
    PreWorkStore.of(tx, conferenceId)
        .forEach(prepared -> all.put(prepared.patient().entryId(), recommendations(prepared)));
    return all;
  }

  /** The same of one patient of the agenda; nothing when the patient has no place on it. */
  public static List<Recommendation> of(PairingTx tx, String conferenceId, String entryId) {
    return of(tx, conferenceId, AgendaPatients.of(tx, conferenceId), entryId);
  }

  /**
   * The same.
   *
   * @param patients those of the agenda
   */
  public static List<Recommendation> of(
      PairingTx tx, String conferenceId, List<OnAgenda> patients, String entryId) {
    return PreWorkStore.of(tx, conferenceId, patients).stream()
        .filter(prepared -> prepared.entryIds().contains(entryId))
        .flatMap(prepared -> recommendations(prepared).stream())
        .toList();
  }

  /** Whether a side has submitted what it prepares about everybody on the agenda. */
  public static boolean areSubmitted(PairingTx tx, String conferenceId, Party side) {
    return PreWorkStore.of(tx, conferenceId).stream()
        .map(prepared -> prepared.of(side))
        .allMatch(written -> written != null && written.isSubmitted());
  }

  private static List<Recommendation> recommendations(Prepared prepared) {
    return Arrays.stream(Party.values())
        .map(prepared::of)
        .filter(Objects::nonNull)
        .filter(PreWork::isSubmitted)
        .map(Recommendation::of)
        .toList();
  }

  /**
   * What a side has recommended.
   *
   * <p>Words alone, because it is part of an ETag, and the hash of an enum is another one in each
   * process.
   *
   * @param party the word of the side
   * @param lead the word of who is to lead: plan, practice or joint
   * @param draftGoal null when the side has drafted none
   */
  public record Recommendation(
      String party, String lead, String reason, @Nullable String draftGoal) {

    private static Recommendation of(PreWork submitted) {
      Findings findings = submitted.findings();
      return new Recommendation(
          submitted.party(),
          Objects.requireNonNull(findings.leadRecommendation()),
          Objects.requireNonNull(findings.leadReason()),
          findings.draftGoal());
    }
  }
}
