package io.impasse.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Arrows between packages point one way, and each library has one door. */
class ArchitectureTest {
    private static final String BASE = "io.impasse";
    private static final String ROOT = "root";
    private static final Set<String> WORDS = Set.of("model", "text", "finding");
    private static final Set<String> INNER = Set.of("model", "text", "finding", "dialect", "lint", "reading", "rules", "bridging", "json", "report");

    /** Package to the packages that it may see. A package that does not stand here does not exist. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
        Map.entry("model", Set.of()), Map.entry("text", Set.of()), Map.entry("finding", Set.of("model", "text")),
        Map.entry("reading", WORDS), Map.entry("dialect", WORDS), Map.entry("rules", union(WORDS, "dialect")), Map.entry("lint", union(WORDS, "dialect")), Map.entry("bridging", WORDS), Map.entry("json", union(WORDS, "lint")),
        Map.entry("report", WORDS), Map.entry(ROOT, INNER), Map.entry("testing", union(INNER, ROOT)), Map.entry("cli", union(union(INNER, ROOT), "testing")), Map.entry("build", Set.of()));

    /** First words of a library's packages to the one package that may use it. */
    private static final Map<String, String> DOORS = Map.of("org.drools.", "rules", "org.kie.", "rules",
        "tools.jackson.", "json", "com.fasterxml.jackson.", "json", "org.snakeyaml.", "json", "morfologik.", "reading", "picocli.", "cli",
        "org.objectweb.asm.", "build", "org.sat4j.", "bridging");

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE);

    private static Set<String> union(Set<String> some, String more) {
        Set<String> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }

    @Test
    void packages_see_only_what_they_may() {
        assertThat(sights(ArchitectureTest::ours, (from, to) -> ARROWS.get(from).contains(layer(to)) || unusableInput(to)))
            .as("arrows that are not in the table").isEmpty();
    }

    @Test
    void each_library_has_one_door() {
        assertThat(sights(type -> !ours(type), (from, to) -> to.getPackageName().startsWith("java.") || door(to).equals(from)))
            .as("libraries used outside their door, or without one").isEmpty();
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_stands_in_the_table_and_says_what_it_is() {
        assertThat(layers()).isSubsetOf(ARROWS.keySet());
        assertThat(layers()).allSatisfy(name -> assertThat(Files.exists(Path.of("src/main/java/io/impasse",
            name.equals(ROOT) ? "" : name, "package-info.java"))).as("package-info of %s", name).isTrue());
    }

    /** Every package may say that its input cannot be used, also those below the words of the model. */
    private static boolean unusableInput(JavaClass type) {
        return type.getName().equals("io.impasse.model.InputException");
    }

    private static SortedSet<String> layers() {
        return CLASSES.stream().map(ArchitectureTest::layer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who sees what, of the classes in question, without being allowed to. */
    private static SortedSet<String> sights(Predicate<JavaClass> of, BiPredicate<String, JavaClass> allowed) {
        SortedSet<String> wrong = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            from.getDirectDependenciesFromSelf().stream().map(seen -> seen.getTargetClass().getBaseComponentType())
                .filter(to -> !to.isPrimitive() && of.test(to) && !(ours(to) && layer(to).equals(layer(from))))
                .filter(to -> !allowed.test(layer(from), to))
                .forEach(to -> wrong.add(from.getName() + " sees " + to.getName()));
        }
        return wrong;
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().equals(BASE) || type.getPackageName().startsWith(BASE + ".");
    }

    /** The package below the base, without those below it. */
    private static String layer(JavaClass type) {
        String below = type.getPackageName().substring(BASE.length());
        return below.isEmpty() ? ROOT : below.substring(1).split("\\.")[0];
    }

    private static String door(JavaClass type) {
        return DOORS.entrySet().stream().filter(door -> (type.getPackageName() + ".").startsWith(door.getKey()))
            .map(Map.Entry::getValue).findFirst().orElse("");
    }
}
