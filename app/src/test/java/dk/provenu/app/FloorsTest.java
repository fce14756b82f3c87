package dk.provenu.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The floors of the house, over all its modules: what each may know of, and what only one place may do. */
class FloorsTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.provenu");

    @Test
    void aFloorKnowsOnlyWhatIsBelowIt() {
        check(noClasses()
                .that()
                .resideInAPackage("dk.provenu.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.provenu.data..", "dk.provenu.report..", "dk.provenu.app.."));
        check(noClasses()
                .that()
                .resideInAPackage("dk.provenu.data..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.provenu.report..", "dk.provenu.app.."));
        check(noClasses()
                .that()
                .resideInAPackage("dk.provenu.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.provenu.data..", "dk.provenu.app.."));
    }

    @Test
    void onlyThePagesKnowSpring() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dk.provenu.app.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("a command answers at once; Spring takes seconds to start"));
    }

    @Test
    void onlyTheCatalogAndTheRegisterSpeakSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dk.provenu.data.catalog..", "dk.provenu.data.register..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dk.provenu.data.register..", "dk.provenu.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.duckdb..")
                .because("it costs a second to open: what is small is read without it"));
    }

    @Test
    void onlyTheEngineComputes() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dk.provenu.engine..", "dk.provenu.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.provenu.engine.figure.operation..")
                .because("a formula exists once: pages, files and importers show figures and make none"));
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dk.provenu.app.cli..", "dk.provenu.bench..")
                .and()
                .doNotHaveFullyQualifiedName("dk.provenu.app.Main")
                .should()
                .accessField(System.class, "out")
                .because("standard output holds results only"));
    }

    /** The reason why javac's lint of serialisable classes is off. */
    @Test
    void nothingIsJavaSerialised() {
        check(noClasses().should().dependOnClassesThat().haveNameMatching("java\\.io\\.Object(Out|In)putStream"));
    }

    @Test
    void inEveryPackageNothingIsNullUnlessItSaysSo() {
        List<String> unmarked = CODE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName())
                .toList();
        assertThat(unmarked)
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(CODE);
    }
}
