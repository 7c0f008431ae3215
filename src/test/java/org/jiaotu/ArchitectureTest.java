package org.jiaotu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and their order, which library is seen where, and that words are data. */
class ArchitectureTest {
    private static final List<String> ROOMS = List.of(
            "document", "lexicon", "mention", "fact", "graph", "link", "store", "export", "serve", "evaluate", "cli");
    private static final Path SOURCES = Path.of("src/main/java/org/jiaotu");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jiaotu");

    @TestFactory
    Stream<DynamicTest> aRoomSeesOnlyEarlierRooms() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> noClasses()
                        .that(resideInAPackage(in(room)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(later(room)))
                        .allowEmptyShould(true)
                        .check(MAIN)));
    }

    @Test
    void everyClassIsInARoom() {
        String[] rooms = ROOMS.stream().map(ArchitectureTest::in).toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(MAIN);
    }

    @Test
    void theLexiconSeesNoRoomButForTheUsersMistakes() {
        DescribedPredicate<JavaClass> others = resideInAPackage("org.jiaotu..")
                .and(DescribedPredicate.not(resideInAPackage(in("lexicon"))))
                .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(UserException.class)));
        noClasses()
                .that(resideInAPackage(in("lexicon")))
                .should()
                .dependOnClassesThat(others)
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.jiaotu.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void jenaStaysOutOfTheTextsRooms() {
        noClasses()
                .that(resideInAnyPackage(in("document"), in("mention"), in("fact")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
                .check(MAIN);
    }

    @Test
    void hanLpIsSeenInItsOwnClassesOnly() {
        noClasses()
                .that(DescribedPredicate.not(nameMatching("org\\.jiaotu\\.mention\\.HanLp.*")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.hankcs.hanlp.."))
                .check(MAIN);
    }

    @Test
    void picocliIsSeenInTheCommandsOnly() {
        isSeenOnlyIn("cli", "picocli..");
    }

    @Test
    void fusekiIsSeenInTheServerOnly() {
        isSeenOnlyIn("serve", "org.apache.jena.fuseki..");
        isSeenOnlyIn("serve", "org.eclipse.jetty..");
    }

    @Test
    void wordsAreDataAndNotJava() throws IOException {
        List<String> places = new ArrayList<>();
        for (Path file : sources()) {
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            for (int line : new JavaLiterals(Files.readString(file)).linesWithHan()) {
                places.add(name + ":" + line);
            }
        }
        assertThat(places).as("lines with Chinese words").isEmpty();
    }

    @Test
    void wordsAreFoundInLiteralsButNotInComments() {
        assertThat(new JavaLiterals("// 教\n/* 教\n */ String a = \"x\\\"教\"; // \"教\"\nchar b = '教';").linesWithHan())
                .containsExactly(3, 4);
        assertThat(new JavaLiterals("s = \"\"\"\n  教 \"quoted\"\n  ，。\n  \"\"\"; t = \"，\";").linesWithHan())
                .containsExactly(2);
        assertThat(new JavaLiterals("s = \"\\u6559\"; t = '\\u3002';").linesWithHan())
                .containsExactly(1);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void isSeenOnlyIn(String room, String packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in(room))
                .should()
                .dependOnClassesThat(resideInAPackage(packages))
                .check(MAIN);
    }

    private static String in(String room) {
        return "org.jiaotu." + room + "..";
    }

    private static String[] later(String room) {
        List<String> later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        return later.isEmpty()
                ? new String[] {"no.later.room"}
                : later.stream().map(ArchitectureTest::in).toArray(String[]::new);
    }
}
