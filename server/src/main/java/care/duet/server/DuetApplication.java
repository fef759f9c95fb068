package care.duet.server;

import care.duet.server.agenda.AgendaModule;
import care.duet.server.apiclient.ApiClientModule;
import care.duet.server.apiclient.FirstAdministrator;
import care.duet.server.audit.AuditTrail;
import care.duet.server.careteam.CareTeamModule;
import care.duet.server.cases.CaseModule;
import care.duet.server.combinedlist.CombinedListModule;
import care.duet.server.conference.ConferenceModule;
import care.duet.server.contact.ContactModule;
import care.duet.server.demo.DemoCommand;
import care.duet.server.docs.DocsResource;
import care.duet.server.docs.ProblemPageResource;
import care.duet.server.docs.SpecResource;
import care.duet.server.grant.GrantModule;
import care.duet.server.health.HealthModule;
import care.duet.server.history.HistoryModule;
import care.duet.server.housekeeping.ExpiredAnswers;
import care.duet.server.identity.IdentityResource;
import care.duet.server.imports.ImportModule;
import care.duet.server.linkage.LinkageModule;
import care.duet.server.linkage.RecordLinker;
import care.duet.server.matching.MatchCommand;
import care.duet.server.notification.NotificationModule;
import care.duet.server.organization.OrganizationModule;
import care.duet.server.outcome.OutcomeModule;
import care.duet.server.packet.PacketModule;
import care.duet.server.pairing.PairingModule;
import care.duet.server.patient.PatientModule;
import care.duet.server.platform.db.SystemDb;
import care.duet.server.platform.db.Transactions;
import care.duet.server.platform.http.HttpModule;
import care.duet.server.platform.id.TypeId;
import care.duet.server.platform.idempotency.Idempotency;
import care.duet.server.platform.jobs.Jobs;
import care.duet.server.platform.shutdown.Readiness;
import care.duet.server.platform.spec.Spec;
import care.duet.server.prework.PreWorkModule;
import care.duet.server.reminder.ReminderModule;
import care.duet.server.review.ReviewModule;
import care.duet.server.risklist.RiskListModule;
import care.duet.server.security.CurrentCaller;
import care.duet.server.security.SecurityModule;
import care.duet.server.security.SystemPosts;
import care.duet.server.summary.SummaryModule;
import care.duet.server.task.TaskModule;
import care.duet.server.tenancy.ActingPersonFilter;
import care.duet.server.tenancy.PairingDb;
import care.duet.server.tenancy.PairingPosts;
import care.duet.server.tenancy.PairingScopeProvider;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.CheckCommand;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** The server; {@link #run} is its wiring diagram. */
public class DuetApplication extends Application<DuetConfiguration> {

  /** Starts the server or one of its commands. */
  public static void main(String[] args) throws Exception {
    new DuetApplication().run(DefaultConfiguration.addTo(args));
  }

  @Override
  public String getName() {
    return "duet";
  }

  @Override
  public void initialize(Bootstrap<DuetConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(DefaultConfiguration.provider(Map.of()));
    bootstrap.addCommand(new DbCommand());
    bootstrap.addCommand(new DemoCommand(this));
    bootstrap.addCommand(new MatchCommand());
  }

  @Override
  protected void addDefaultCommands(Bootstrap<DuetConfiguration> bootstrap) {
    bootstrap.addCommand(new ServeCommand(this));
    bootstrap.addCommand(new CheckCommand<>(this));
  }

  @Override
  public void run(DuetConfiguration configuration, Environment environment) throws Exception {
    Clock clock = clock();
    Spec spec = Spec.load();
    Databases databases = Databases.start(configuration, environment);
    Transactions transactions = new Transactions();
    SystemDb system =
        new SystemDb(databases.platform(), transactions, clock, () -> TypeId.next("aud"));
    PairingDb pairings = new PairingDb(appPool(databases), transactions, plugins());

    JerseyEnvironment jersey = environment.jersey();
    ObjectMapper json =
        HttpModule.install(
            environment, configuration.maxBodyBytes(), configuration.maxImportBytes());
    SecurityModule.install(jersey, system, spec, clock);
    jersey.register(new PairingScopeProvider());
    HealthModule.install(
        environment, databases.app(), databases.platform(), databases.migrator(), clock);
    Readiness.install(environment, configuration.shutdownDelay());

    Idempotency idempotency = new Idempotency(json, clock);
    SystemPosts systemPosts = new SystemPosts(system, idempotency);
    PairingPosts pairingPosts = new PairingPosts(pairings, idempotency);
    CurrentCaller current = new CurrentCaller();
    jersey.register(current);
    AuditTrail audit = new AuditTrail(clock);
    PacketModule packets = new PacketModule(pairings, audit, json);
    RecordLinker matcher =
        new RecordLinker(
            CombinedListModule.relinking(packets.listedPackets(), clock),
            environment.metrics(),
            clock);

    OrganizationModule organizations =
        new OrganizationModule(system, systemPosts, current, audit, clock);
    PairingModule pairing =
        new PairingModule(
            system, systemPosts, current, organizations.service(), audit, clock, json);
    ApiClientModule clients =
        new ApiClientModule(system, systemPosts, current, organizations.service(), audit, clock);
    GrantModule grants =
        new GrantModule(
            system, systemPosts, current, clients.service(), pairing.service(), audit, clock);
    CombinedListModule combinedList =
        new CombinedListModule(
            pairings, pairingPosts, matcher, packets.listedPackets(), audit, clock);
    RiskListModule riskLists =
        new RiskListModule(
            pairings, pairingPosts, matcher, combinedList.consolidation(), audit, clock);

    ImportModule imports =
        new ImportModule(
            system, pairings, pairingPosts, matcher, packets.afterImport(), audit, clock);

    PatientModule patients = new PatientModule(pairings, pairingPosts, matcher, audit, clock);
    LinkageModule linkage = new LinkageModule(pairings, pairingPosts, matcher, audit, clock);
    HistoryModule history = new HistoryModule(pairings, audit, clock);
    ContactModule contacts =
        new ContactModule(pairings, pairingPosts, grants.service(), audit, clock);
    CareTeamModule careTeams = new CareTeamModule(pairings, pairingPosts, audit, clock);
    ConferenceModule conferences = new ConferenceModule(pairings, pairingPosts, audit, clock);
    AgendaModule agendas =
        new AgendaModule(pairings, pairingPosts, packets.patientPackets(), audit, clock);
    PreWorkModule preWork = new PreWorkModule(pairings, pairingPosts, audit, clock);
    OutcomeModule outcomes = new OutcomeModule(pairings, pairingPosts, audit, clock);
    NotificationModule notifications =
        new NotificationModule(system, pairings, pairingPosts, audit, clock);
    SummaryModule summaries = new SummaryModule(pairings, pairingPosts, audit, clock);
    TaskModule tasks = new TaskModule(pairings, pairingPosts, audit, clock);
    CaseModule cases = new CaseModule(pairings, pairingPosts, tasks.agreed(), audit, clock);
    ReviewModule reviews = new ReviewModule(pairings, pairingPosts, tasks.given(), audit, clock);
    jersey.register(new ActingPersonFilter(pairings, contacts.persons()));

    jersey.register(new IdentityResource(system, spec, current));
    jersey.register(organizations.resource());
    jersey.register(pairing.resource());
    jersey.register(clients.resource());
    jersey.register(grants.resource());
    jersey.register(riskLists.resource());
    jersey.register(combinedList.resource());
    jersey.register(imports.resource());
    jersey.register(patients.resource());
    jersey.register(linkage.resource());
    packets.resources().forEach(jersey::register);
    jersey.register(history.resource());
    jersey.register(contacts.resource());
    jersey.register(careTeams.resource());
    jersey.register(conferences.resource());
    jersey.register(agendas.resource());
    jersey.register(preWork.resource());
    jersey.register(outcomes.resource());
    jersey.register(reviews.resource());
    summaries.resources().forEach(jersey::register);
    jersey.register(notifications.resource());
    jersey.register(tasks.resource());
    jersey.register(cases.resource());
    jersey.register(new SpecResource());
    jersey.register(new DocsResource());
    jersey.register(new ProblemPageResource());

    environment.lifecycle().manage(imports.worker());
    if (configuration.backgroundJobs()) {
      Jobs jobs = new Jobs(databases.platform(), clock);
      ExpiredAnswers.addTo(jobs, system, clock);
      notifications.addTo(jobs, configuration.mail());
      new ReminderModule(system, pairings, audit, clock).addTo(jobs);
      environment.lifecycle().manage(jobs);
    }
    new FirstAdministrator(system, clock).run(configuration.bootstrapAdministratorKey());
  }

  /** Microseconds, because that is what the database keeps. */
  protected Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }

  /** The pool for work inside pairings; tests of the second wall take the first one away here. */
  protected DataSource appPool(Databases databases) {
    return databases.app();
  }

  /** Act after the tenant guard; tests of the wall take the guard away here. */
  protected JdbiPlugin[] plugins() {
    return new JdbiPlugin[0];
  }
}
