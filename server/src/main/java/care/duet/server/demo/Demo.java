package care.duet.server.demo;

import care.duet.sdk.ConferenceQuery;
import care.duet.sdk.DuetClient;
import care.duet.sdk.MatchReviewQuery;
import care.duet.sdk.PairingClient;
import care.duet.sdk.PatientQuery;
import care.duet.sdk.generated.model.Agenda;
import care.duet.sdk.generated.model.AgendaPatient;
import care.duet.sdk.generated.model.CombinedListEntry;
import care.duet.sdk.generated.model.ConferenceState;
import care.duet.sdk.generated.model.CreateAgendaRequest;
import care.duet.sdk.generated.model.CreateConferenceRequest;
import care.duet.sdk.generated.model.Party;
import care.duet.sdk.generated.model.Patient;
import care.duet.server.DuetConfiguration;
import care.duet.server.platform.db.DatabaseConfig;
import care.duet.server.platform.db.migration.Migrator;
import care.duet.server.security.ApiKey;
import io.dropwizard.core.Application;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A server with the sample data in it. */
final class Demo {

  private static final String ADMINISTRATOR = "administrator";

  private final DemoHome home;
  private final Progress progress;
  private final DemoServer server;

  Demo(Application<DuetConfiguration> application, DemoHome home, Progress progress) {
    this.home = home;
    this.progress = progress;
    this.server = new DemoServer(application, home.log());
  }

  /** Brings the database to head and starts the server on it. */
  void start(DatabaseConfig database, Port port, Port adminPort) throws Exception {
    progress.step("Bringing the tables up to date");
    new Migrator(database).migrate();
    progress.step("Starting the server");
    server.start(DemoSettings.of(database, port, adminPort, administratorKey()));
    port.replacedBy(server.uri()).ifPresent(progress::line);
    adminPort.replacedBy(server.adminUri()).ifPresent(progress::line);
  }

  /** Puts the sample in, as partners would, and prints what comes out. */
  void show() throws IOException {
    List<SamplePairing> pairings = provision();
    progress.step("Importing both sides' files");
    for (SamplePairing pairing : pairings) {
      importFiles(pairing);
    }
    progress.step("Submitting both lists of each pairing");
    Massachusetts sample = new Massachusetts();
    List<ListReport> reports = new ArrayList<>();
    for (SamplePairing pairing : pairings) {
      submit(pairing, sample);
      reports.add(report(pairing));
    }
    progress.step("Comparing whom both sides know");
    matches(pairings, sample).lines().forEach(progress::line);
    reports.forEach(report -> report.lines().forEach(progress::line));
    packet(pairings.get(0)).lines().forEach(progress::line);
    agenda(pairings.get(0)).lines().forEach(progress::line);
    conference(pairings.get(0)).forEach(progress::line);
    new Guide(server.uri(), server.adminUri(), administratorKey(), pairings)
        .lines()
        .forEach(progress::line);
  }

  /** Where the API is. */
  URI uri() {
    return server.uri();
  }

  /** Returns when the server has stopped. */
  void await() throws InterruptedException {
    server.await();
  }

  void stop() throws Exception {
    server.stop();
  }

  private List<SamplePairing> provision() throws IOException {
    progress.step("Making organizations, pairings and keys through the SDK");
    try (DuetClient administrator = client(administratorKey())) {
      return new Provisioning(server.uri(), administrator, home)
          .pairings(new Massachusetts().organizations());
    }
  }

  private void importFiles(SamplePairing pairing) throws IOException {
    SampleFiles files = new SampleFiles(home.files());
    SampleOrganization site = pairing.practice().organization();
    try (DuetClient plan = client(pairing.plan().key());
        DuetClient practice = client(pairing.practice().key())) {
      new FileImports(plan.pairing(pairing.id()).imports(), progress)
          .run("plan for " + site.name(), files.plan(site));
      new FileImports(practice.pairing(pairing.id()).imports(), progress)
          .run(site.name(), files.practice(site));
    }
  }

  private void submit(SamplePairing pairing, Massachusetts sample) throws IOException {
    try (DuetClient plan = client(pairing.plan().key());
        DuetClient practice = client(pairing.practice().key())) {
      PairingClient planSide = plan.pairing(pairing.id());
      PairingClient practiceSide = practice.pairing(pairing.id());
      SampleOrganization site = pairing.practice().organization();
      boolean planNew = new Submission(planSide, Party.PLAN, sample.planList(site)).submit();
      boolean practiceNew =
          new Submission(practiceSide, Party.PRACTICE, sample.practiceList(site)).submit();
      progress.line(
          "          %s: plan's list %s, practice's list %s",
          site.name(), news(planNew), news(practiceNew));
    }
  }

  private ListReport report(SamplePairing pairing) {
    try (DuetClient plan = client(pairing.plan().key())) {
      var combined = plan.pairing(pairing.id()).combinedList();
      return new ListReport(pairing.title(), combined.current(), combined.overlap());
    }
  }

  private MatchReport matches(List<SamplePairing> pairings, Massachusetts sample)
      throws IOException {
    MatchReport report = new MatchReport();
    for (SamplePairing pairing : pairings) {
      SampleOrganization site = pairing.practice().organization();
      try (DuetClient practice = client(pairing.practice().key())) {
        PatientQuery everybody = PatientQuery.all().withLimit(200);
        PairingClient side = practice.pairing(pairing.id());
        List<Patient> patients = side.patients().listAll(everybody).toList();
        long questions = side.matchReviews().listAll(MatchReviewQuery.open()).count();
        report.add(site.name(), patients, questions, sample.samePeople(site));
      }
    }
    return report;
  }

  /** The packet of whoever is first on the list. */
  private PacketReport packet(SamplePairing pairing) {
    try (DuetClient practice = client(pairing.practice().key())) {
      PairingClient side = practice.pairing(pairing.id());
      CombinedListEntry first = side.combinedList().current().getEntries().get(0);
      return new PacketReport(
          "Background packet of " + first.getGivenName() + " " + first.getFamilyName(),
          side.packets().get(first.getPatientId()));
    }
  }

  /** The agenda of the first conference, which is published unless an earlier run has done it. */
  private AgendaReport agenda(SamplePairing pairing) {
    try (DuetClient plan = client(pairing.plan().key())) {
      PairingClient side = plan.pairing(pairing.id());
      Agenda agenda =
          side.conferences()
              .listAll(ConferenceQuery.all())
              .filter(conference -> conference.getState() != ConferenceState.SCHEDULED)
              .findFirst()
              .map(conference -> side.agendas().get(conference.getId()))
              .orElseGet(() -> firstAgenda(side));
      return new AgendaReport("Agenda of the first conference: " + pairing.title(), agenda);
    }
  }

  /** What was prepared for the first conference, said in it, and what came of it; held once. */
  private List<String> conference(SamplePairing pairing) {
    try (DuetClient plan = client(pairing.plan().key());
        DuetClient practice = client(pairing.practice().key())) {
      PairingClient side = plan.pairing(pairing.id());
      String held = new FirstConference(side, practice.pairing(pairing.id())).held();
      List<String> lines = new ArrayList<>();
      lines.addAll(
          new PreWorkReport("Pre-work for the first conference: " + pairing.title(), side, held)
              .lines());
      lines.addAll(review(side, held).lines());
      lines.addAll(
          new ConferenceReport("The first conference: " + pairing.title(), side, held).lines());
      return lines;
    }
  }

  /** The review of whoever is first on the agenda. */
  private static ReviewReport review(PairingClient side, String conference) {
    AgendaPatient first = side.agendas().get(conference).getPatients().get(0);
    return new ReviewReport(
        "Review of " + first.getGivenName() + " " + first.getFamilyName() + " in the call",
        side.reviews().get(conference, first.getEntryId()));
  }

  /** In two days, so that the pre-work, due one day before, is not late. */
  private static Agenda firstAgenda(PairingClient side) {
    Instant inTwoDays =
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS).plus(2, ChronoUnit.DAYS);
    CreateConferenceRequest request = new CreateConferenceRequest().startsAt(inTwoDays);
    String conference = side.conferences().create(request).getId();
    side.agendas().generate(conference, new CreateAgendaRequest().firstRound(true));
    return side.agendas().publish(conference);
  }

  private DuetClient client(String key) {
    return DuetClient.builder().baseUri(server.uri()).apiKey(key).build();
  }

  private String administratorKey() throws IOException {
    if (home.key(ADMINISTRATOR).isEmpty()) {
      home.keep(ADMINISTRATOR, ApiKey.random().secret());
    }
    return home.key(ADMINISTRATOR).orElseThrow();
  }

  private static String news(boolean submitted) {
    return submitted ? "submitted" : "there already";
  }
}
