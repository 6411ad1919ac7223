package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the language of rules tells the truth: its examples read, and its words are the published ones. */
class RuleLanguageTest {
    private static final Path PAGE = Path.of("docs/rule-language.md");
    private static final Pattern WRITTEN = Pattern.compile("(?<=-Dimpasse.update=true -->\n).*", Pattern.DOTALL);
    private static final Pattern RULE_NAME = Pattern.compile("rule \"(.+)\"");
    private static final String FRAME = "// One idea.\nrule \"a\"\n@title( \"a\" )\n@severity( note )\n@basis( \"a\" )\nwhen\n$words : Mention()\n%s\nthen\ninsertLogical( new Blank( $words ) );\nend\n";
    /** What every conclusion says of itself to people, and no rule needs. */
    private static final Set<String> FOR_PEOPLE = Set.of("kind", "sentence", "hint");

    private static String page() {
        try {
            return Files.readString(PAGE).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page()).results().map(block -> block.group(1)).toList();
    }

    @Test
    void its_examples_are_rules() {
        assertThat(blocks("drl")).isNotEmpty().allSatisfy(rule -> {
            MatchResult name = RULE_NAME.matcher(rule).results().findFirst().orElseThrow();
            RuleParser.parse(new RuleSource(name.group(1), "example", rule));
        });
        assertThat(blocks("condition")).hasSizeGreaterThan(8).allSatisfy(conditions -> RuleParser.parse(new RuleSource("a", "example", FRAME.formatted(conditions))));
    }

    @Test
    void what_it_says_is_refused_is_refused() {
        assertThat(blocks("refused")).hasSizeGreaterThan(5).allSatisfy(conditions -> assertThatExceptionOfType(InputException.class)
            .isThrownBy(() -> RuleParser.parse(new RuleSource("a", "example", FRAME.formatted(conditions)))).withMessageStartingWith("example:8:"));
    }

    @Test
    void its_types_and_words_are_the_published_ones() throws IOException {
        String written = Stream.of(values(), facts(), conclusions()).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("impasse.update")) {
            Files.writeString(PAGE, WRITTEN.matcher(page()).replaceFirst(Matcher.quoteReplacement("\n" + written)));
        }
        assertThat(page()).as("with -Dimpasse.update=true the test writes it").endsWith("-->\n\n" + written);
    }

    private static String values() {
        return "### Constants\n\n| Type | Constants | Words |\n|---|---|---|\n" + Published.values().stream().map(type -> row("`" + type.getSimpleName() + "`",
            Stream.of(type.getEnumConstants()).map(constant -> "`" + ((Enum<?>) constant).name() + "`").collect(Collectors.joining(", ")),
            words(type).map(RuleLanguageTest::call).collect(Collectors.joining(", ")))).collect(Collectors.joining());
    }

    private static String facts() {
        SortedSet<String> facts = new TreeSet<>(Published.matchable());
        facts.removeAll(Published.conclusions());
        return facts.stream().map(Published::type).map(type -> "### " + type.getSimpleName() + "\n\n" + Doc.of(type).sentence() + "\n\n| Word | Gives | Meaning |\n|---|---|---|\n"
            + words(type).map(word -> row(call(word), ValueType.of(word.getGenericReturnType()).shown(), Doc.of(type).word(word))).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    }

    private static String conclusions() {
        return "### Conclusions\n\nEach is made from what stands in its second column, in this order.\n\n| Conclusion | Made from | Words | Meaning |\n|---|---|---|---|\n"
            + Published.conclusions().stream().map(name -> row("`" + name + "`",
                Published.constructors(name).stream().map(Constructor::getParameterTypes).map(Published::parameters).sorted().map(made -> "`" + made + "`").collect(Collectors.joining(" or ")),
                words(Published.type(name)).filter(word -> !FOR_PEOPLE.contains(word.getName())).map(RuleLanguageTest::call).collect(Collectors.joining(", ")),
                Doc.of(Published.type(name)).sentence())).collect(Collectors.joining());
    }

    private static Stream<Method> words(Class<?> type) {
        return Published.words(type).stream();
    }

    private static String call(Method word) {
        boolean bare = word.getDeclaringClass().isRecord() && Stream.of(word.getDeclaringClass().getRecordComponents()).anyMatch(component -> component.getName().equals(word.getName()));
        String taken = word.getParameterCount() == 0 ? "()" : Published.parameters(word.getParameterTypes());
        return "`" + word.getName() + (bare ? "" : taken) + "`";
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What the source says of a type and its words. */
    private record Doc(String source) {

        static Doc of(Class<?> type) {
            try {
                return new Doc(Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java")).replace("\r\n", "\n"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The first sentences, before the parameters. */
        String sentence() {
            return found("/\\*\\*((?:(?!\\*/).)*?)(?=\\n \\* @param|\\n \\*\\n|\\*/)(?:(?!/\\*\\*).)*\\npublic ");
        }

        /** Of a component, what the comment of the record says; of another word, its own comment. */
        String word(Method word) {
            String taken = word.getParameterCount() == 0 ? "\\)" : word.getParameterTypes()[0].getSimpleName();
            String component = found("@param\\s+" + word.getName() + "\\s((?:(?!\\*/).)*?)(?=\\n \\* @param|\\*/)");
            String meaning = component.isEmpty() ? found("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:[^;{(]*)\\b" + word.getName() + "\\(" + taken) : component;
            return meaning.isEmpty() ? meaning : meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1).replaceFirst("\\.$", "");
        }

        private String found(String pattern) {
            return Pattern.compile(pattern, Pattern.DOTALL).matcher(source).results().map(found -> plain(found.group(1))).findFirst().orElse("");
        }

        private static String plain(String comment) {
            return comment.replaceAll("\\n\\s*\\*", " ").replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
        }
    }
}
