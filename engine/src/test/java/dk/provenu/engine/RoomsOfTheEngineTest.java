package dk.provenu.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rooms of the engine: which may know of which, and what none of them may do. */
class RoomsOfTheEngineTest {

    private static final String ENGINE = "dk.provenu.engine";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ENGINE);

    @Test
    void needsTheJdkAndJspecifyOnly() {
        classes()
                .that()
                .resideInAPackage(ENGINE + "..")
                .and()
                .resideOutsideOfPackages(
                        ENGINE + ".model.forecast.adjust",
                        ENGINE + ".disclosure",
                        ENGINE + ".model.investment.plan.optimum")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ENGINE + "..",
                        "java.lang..",
                        "java.util..",
                        "java.math",
                        "java.time..",
                        "java.text",
                        "java.io",
                        "java.nio.charset",
                        "org.jspecify.annotations")
                .because("no files, no network, no SQL and no library: a figure is the same wherever it is computed")
                .check(CODE);
    }

    /** The optimiser may ask a library to solve its rows, and nothing else. */
    @Test
    void theOptimiserKnowsOneLibraryAndNoFigure() {
        classes()
                .that()
                .resideInAPackage(ENGINE + ".model.investment.plan.optimum")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ENGINE + ".model.investment.plan.optimum",
                        "java.lang..",
                        "java.util..",
                        "org.ojalgo..",
                        "org.jspecify.annotations")
                .check(CODE);
    }

    @Test
    void whatMayBeShownIsDecidedFromCountsAlone() {
        classes()
                .that()
                .resideInAPackage(ENGINE + ".disclosure")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ENGINE + ".disclosure",
                        ENGINE + ".figure",
                        "java.lang..",
                        "java.util..",
                        "java.math",
                        "org.ojalgo..",
                        "org.jspecify.annotations")
                .because("it must hold whatever is counted")
                .check(CODE);
    }

    @Test
    void theGraphKnowsNothingOfJobCentres() {
        roomKnowsOnly("figure", "figure", "statistics");
    }

    @Test
    void statisticsKnowNumbersOnly() {
        roomKnowsOnly("statistics", "statistics");
    }

    @Test
    void theVocabularyHoldsNoValues() {
        roomKnowsOnly("vocabulary", "figure", "vocabulary");
    }

    @Test
    void historiesAreColumnsAndNoFigures() {
        roomKnowsOnly("register", "figure", "vocabulary", "statistics", "register");
    }

    @Test
    void sourcesAndTablesServeTheModelsAndDoNotKnowThem() {
        roomKnowsOnly("source", "figure", "vocabulary", "source");
        roomKnowsOnly("table", "figure", "vocabulary", "source", "table");
    }

    @Test
    void plansAreReadBeforeAnyModelKnowsThem() {
        roomKnowsOnly("scenario", "figure", "vocabulary", "source", "scenario");
    }

    @Test
    void theLawKnowsNoModelAndNoData() {
        roomKnowsOnly("law", "figure", "vocabulary", "law");
    }

    @Test
    void noModelKnowsAnother() {
        slices().matching(ENGINE + ".model.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(false)
                .check(CODE);
    }

    @Test
    void roomsDoNotKnowEachOtherInCircles() {
        slices().matching(ENGINE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(CODE);
    }

    /** The vocabulary's lists and the made-up country's settings lie beside the code as resources; nothing else reads. */
    @Test
    void onlyTheVocabularyReadsAnything() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE + ".vocabulary..", ENGINE + ".register.synthetic..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio..")
                .check(CODE);
    }

    @Test
    void nothingReadsAClock() {
        noClasses()
                .should()
                .accessTargetWhere(member("reads a clock", "now", "currentTimeMillis", "nanoTime", "systemUTC"))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("the same input gives the same figures on every day")
                .check(CODE);
    }

    @Test
    void nothingIsRandomWithoutASeed() {
        noClasses()
                .should()
                .accessTargetWhere(member("draws without a seed", "random", "randomUUID", "getDefault"))
                .orShould()
                .callConstructor("java.util.Random")
                .orShould()
                .callConstructor("java.util.SplittableRandom")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                .because("a draw can be made again")
                .check(CODE);
    }

    private static void roomKnowsOnly(String room, String... rooms) {
        Set<String> known = Set.of(rooms);
        String[] unknown = Set.of(
                        "statistics", "figure", "vocabulary", "source", "scenario", "table", "law", "register", "model")
                .stream()
                .filter(other -> !known.contains(other))
                .map(other -> ENGINE + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ENGINE + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown)
                .allowEmptyShould(false)
                .check(CODE);
    }

    /** A call of one of these methods of the JDK. */
    private static DescribedPredicate<JavaAccess<?>> member(String words, String... names) {
        Set<String> set = Set.of(names);
        return DescribedPredicate.describe(
                words,
                access -> set.contains(access.getTarget().getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
    }
}
