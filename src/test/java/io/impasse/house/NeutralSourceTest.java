package io.impasse.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Issue;
import io.impasse.model.Place;
import io.impasse.model.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.junit.jupiter.api.Test;

/**
 * The program knows no country and no issue. A proper name of a case on file stands nowhere in {@code src/main}, not
 * even in a comment: a word with a capital, or an id, that is no ordinary English word in small letters. The id of an
 * issue or term stands in no string; where it is an ordinary word ("withdrawal"), it is not the whole of a string,
 * unless a profile has the same name.
 */
class NeutralSourceTest {
    private static final List<Source> SOURCES = Source.all();
    private static final DictionaryLookup ENGLISH = english();

    private static final Set<String> PROFILES = Set.of("ceasefire", "framework", "settlement");

    private static DictionaryLookup english() {
        try {
            return new DictionaryLookup(Dictionary.read(
                NeutralSourceTest.class.getResource("/org/languagetool/resource/en/english.dict")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_name_of_a_case_stands_in_the_source() {
        Set<String> names = CaseFiles.builtInIds().stream().map(id -> CaseFiles.builtIn(id, Knowledge.builtIn().vocabulary())).flatMap(NeutralSourceTest::properNames)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(50);
        assertThat(uses(names, source -> words(source.text()))).as("names of a case in src/main").isEmpty();
    }

    @Test
    void no_issue_stands_in_a_string_of_the_source() {
        Set<String> ids = issueIds().filter(id -> !PROFILES.contains(id)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(uses(ids, source -> source.literals().stream().flatMap(NeutralSourceTest::idsIn)))
            .as("issues in strings of src/main").isEmpty();
    }

    private static Stream<String> properNames(Case file) {
        Stream<String> ids = Stream.concat(file.actors().stream().map(Actor::id), file.places().stream().map(Place::id))
            .filter(id -> id.indexOf('-') < 0);
        Stream<String> names = Stream.concat(file.actors().stream().flatMap(actor ->
            Stream.of(actor.names(), actor.adjectives(), List.of(actor.title())).flatMap(List::stream)),
            file.places().stream().flatMap(place -> place.names().stream()));
        return Stream.concat(ids, names.flatMap(NeutralSourceTest::words).filter(word -> Character.isUpperCase(word.charAt(0))))
            .filter(word -> word.length() > 1 && !ordinary(word));
    }

    private static boolean ordinary(String word) {
        return !ENGLISH.lookup(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static Stream<String> issueIds() {
        List<Issue> issues = Knowledge.builtIn().vocabulary().issues();
        return Stream.concat(issues.stream().map(Issue::id),
            issues.stream().flatMap(issue -> issue.terms().stream()).map(Term::id));
    }

    /** The string itself, and the words in it that are joined by a hyphen or a dot. */
    private static Stream<String> idsIn(String literal) {
        Stream<String> joined = Arrays.stream(literal.split("[^a-z.-]+")).filter(word -> word.matches(".*[.-].*"));
        return Stream.concat(Stream.of(literal), joined);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private static SortedSet<String> uses(Set<String> forbidden, Function<Source, Stream<String>> words) {
        return SOURCES.stream().flatMap(source -> words.apply(source).filter(forbidden::contains)
            .map(word -> source.file() + ": " + word)).collect(Collectors.toCollection(TreeSet::new));
    }
}
