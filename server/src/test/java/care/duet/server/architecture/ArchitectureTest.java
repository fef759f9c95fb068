package care.duet.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import care.duet.server.tenancy.DeferredWork;
import care.duet.server.tenancy.PairingDao;
import care.duet.server.tenancy.PairingScope;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Batch;
import org.jdbi.v3.core.statement.Script;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.customizer.DefineList;
import org.jdbi.v3.sqlobject.customizer.DefineNamedBindings;
import org.jdbi.v3.sqlobject.statement.SqlScript;
import org.jdbi.v3.sqlobject.statement.SqlScripts;

/** Rules about who may use what. */
@AnalyzeClasses(packages = "care.duet.server", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String DB = "care.duet.server.platform.db..";
  private static final String TENANCY = "care.duet.server.tenancy..";
  private static final String GENERATED = "care.duet.server.api..";
  private static final String ROOT = "care.duet.server";

  @ArchTest
  static final ArchRule dependenciesPointOneWay =
      slices()
          .matching("care.duet.server.(*)..")
          .should()
          .beFreeOfCycles()
          .because("two features that need each other need a third name, not a cycle");

  @ArchTest
  static final ArchRule thePlatformKnowsNoFeature =
      classes()
          .that()
          .resideInAPackage("care.duet.server.platform..")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("care.duet.server.platform..")
                  .or(not(resideInAPackage("care.duet.."))))
          .because("it serves every feature alike");

  @ArchTest
  static final ArchRule twoPackagesReachTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackages(DB, TENANCY)
          .and()
          .doNotHaveFullyQualifiedName("care.duet.server.DuetApplication")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Jdbi.class, Handle.class)
          .because("a handle of one's own has neither a pairing nor a guard");

  @ArchTest
  static final ArchRule poolsAreHandedOverAndNotUsed =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              DB, TENANCY, ROOT, "care.duet.server.health..", "care.duet.server.platform.jobs..")
          .should()
          .dependOnClassesThat(assignableTo(DataSource.class))
          .because(
              "a connection of one's own is behind no wall; health only pings the pools, and the"
                  + " scheduler reads a table of the platform's");

  @ArchTest
  static final ArchRule scopesAreMadeInTenancyAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage(TENANCY)
          .should()
          .callConstructorWhere(JavaCall.Predicates.target(owner(assignableTo(PairingScope.class))))
          .because("a scope says that its caller was found to be a member of the pairing");

  @ArchTest
  static final ArchRule workWithoutACallerIsDoneByFew =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "care.duet.server.imports..",
              "care.duet.server.notification..",
              "care.duet.server.reminder..")
          .and()
          .doNotBelongToAnyOf(DeferredWork.class)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(DeferredWork.class)
          .because("it makes a scope without a caller who is there to be asked for membership");

  @ArchTest
  static final ArchRule statementsAreSentOneByOne =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("care.duet.server.tenancy.DaoShape")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Batch.class, Script.class, SqlScript.class, SqlScripts.class)
          .because(
              "batches and scripts of JDBI are not seen by the guard, which refuses DAOs that have them");

  @ArchTest
  static final ArchRule statementsAreFixedText =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Define.class, DefineList.class, DefineNamedBindings.class)
          .because("only the placeholders of lists are put into a statement");

  @ArchTest
  static final ArchRule nobodyBindsThePairing =
      noMethods()
          .that()
          .areDeclaredInClassesThat(assignableTo(PairingDao.class))
          .should(Parameters.beCalled("pairingId"))
          .because("it comes from the scope and nobody else may name it");

  @ArchTest
  static final ArchRule modulesAreTheFaceOfTheirFeatures =
      classes()
          .that(Features.inFeatures())
          .and()
          .areNotRecords()
          .and()
          .areNotEnums()
          .and(not(simpleNameEndingWith("Module")))
          .and(not(Features.open()))
          .should()
          .notBePublic()
          .because("what only its feature sees can be changed without looking further");

  @ArchTest
  static final ArchRule generatedCodeStaysAtTheEdge =
      noClasses()
          .that(not(resideInAPackage(GENERATED)))
          .and(not(Features.partOf("Resource", "Mapping")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(GENERATED)
          .because("the wire's shapes and the domain's change for different reasons");

  @ArchTest
  static final ArchRule theServerIsNoClientOfItself =
      noClasses()
          .that()
          .resideOutsideOfPackage("care.duet.server.demo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("care.duet.sdk..")
          .because("only the demonstration calls the server from outside");

  @ArchTest
  static final ArchRule timeIsJavaTime =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class)
          .because("they hide a time zone");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("care.duet.server.apiclient.FirstAdministrator")
          .should(ACCESS_STANDARD_STREAMS)
          .because("prints reach no log, and logs hold no personal data");

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("care.duet.server.platform.db.Transactions")
          .and()
          .doNotHaveFullyQualifiedName("care.duet.server.platform.shutdown.Readiness")
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(owner(assignableTo(Thread.class)))
                  .and(JavaCall.Predicates.target(nameMatching("sleep"))))
          .because(
              "only a transaction that is tried again and a server that leaves wait;"
                  + " a schedule does the rest");
}
