package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.finding.Conclusion;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleSource;
import io.impasse.finding.Finding;
import io.impasse.finding.Justification;
import io.impasse.finding.RuleCard;
import io.impasse.finding.RuleSetCard;
import io.impasse.json.Product;
import io.impasse.json.RuleSetFile;
import io.impasse.json.WorldFile;
import io.impasse.model.InputException;
import io.impasse.model.Mention;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
    private static final RuleSet RULES = Fixtures.BUILT_IN;

    @TempDir
    Path dir;

    private static List<Finding> run(Path world) {
        return RULES.run(Fixtures.world(world).allFacts());
    }

    @Test
    void every_rule_of_the_folder_is_there_and_says_what_it_rests_on() {
        List<String> files = RuleFolder.read(Fixtures.RULES).rules().stream().map(RuleSource::id).toList();
        assertThat(RULES.cards()).extracting(RuleCard::id).containsExactlyElementsOf(files);
        assertThat(RULES.cards()).allSatisfy(card -> {
            assertThat(card.title()).isNotBlank().doesNotContain("\"");
            assertThat(card.basis()).isNotBlank().doesNotContain("\"");
        });
    }

    @Test
    void the_source_of_a_rule_is_the_authors_text() throws IOException {
        String id = RULES.cards().get(0).id();
        assertThat(RULES.source(id)).isEqualTo(Files.readString(Fixtures.RULES.resolve(id + ".drl")).replace("\r\n", "\n"));
    }

    @Test
    void an_unknown_rule_is_answered_with_a_near_one() {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RULES.source("drafting/no-obligator"))
            .withMessage("rules: unknown rule \"drafting/no-obligator\"; did you mean \"drafting/no-obligor\"?");
    }

    @Test
    void the_digest_covers_the_whole_folder_whatever_its_line_ends() throws IOException {
        assertThat(RULES.digest()).isEqualTo(RuleFolder.read(Fixtures.RULES).digest()).matches("sha256:[0-9a-f]{64}");
        Files.writeString(dir.resolve("rule-set.yaml"), "one\ntwo\n");
        String before = RuleFolder.read(dir).digest();
        Files.writeString(dir.resolve("rule-set.yaml"), "one\r\ntwo\r\n");
        assertThat(RuleFolder.read(dir).digest()).isEqualTo(before);
        Files.writeString(dir.resolve("rule-set.yaml"), "one\nthree\n");
        assertThat(RuleFolder.read(dir).digest()).isNotEqualTo(before);
    }

    @Test
    void the_order_of_the_facts_does_not_matter() {
        for (Path world : Fixtures.worlds()) {
            List<Object> facts = new ArrayList<>(Fixtures.world(world).allFacts());
            List<Finding> found = RULES.run(facts);
            for (int seed = 0; seed < 3; seed++) {
                Collections.shuffle(facts, new Random(seed));
                assertThat(RULES.run(facts)).as("%s, order %s", world, seed).isEqualTo(found);
            }
        }
    }

    @Test
    void swapping_the_parties_mirrors_the_findings() throws IOException {
        for (Path world : Fixtures.worlds()) {
            Path mirror = Files.writeString(dir.resolve("mirror.yaml"), swapped(Files.readString(world)));
            List<Finding> mirrored = RULES.run(WorldFile.read(mirror, Fixtures.VOCABULARY).allFacts());
            assertThat(words(swapped(Fixtures.lines(mirrored.stream())))).as("%s", world)
                .isEqualTo(words(Fixtures.lines(run(world).stream())));
        }
    }

    private static String swapped(String text) {
        return text.replace("alba", "@").replace("borduria", "alba").replace("@", "borduria")
            .replace("Alba", "@").replace("Borduria", "Alba").replace("@", "Borduria");
    }

    /** The words of each finding but its quotes, whose cut depends on the length of names; parties stand by the alphabet. */
    private static List<List<String>> words(String lines) {
        return lines.lines().map(line -> Arrays.stream(line.replaceAll("\"[^\"]*\"", "").split("\\W+")).sorted().toList())
            .sorted((one, two) -> one.toString().compareTo(two.toString())).toList();
    }

    @Test
    void eight_threads_find_the_same() throws Exception {
        List<Path> worlds = Fixtures.worlds();
        List<List<Finding>> alone = worlds.stream().map(RuleSetTest::run).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<List<Finding>>> all = () -> worlds.stream().map(RuleSetTest::run).toList();
            for (Future<List<List<Finding>>> together : threads.invokeAll(Collections.nCopies(8, all))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void every_finding_is_justified_down_to_given_facts() {
        for (Path world : Fixtures.worlds()) {
            List<Object> given = Fixtures.world(world).allFacts();
            for (Finding finding : RULES.run(given)) {
                assertThat(finding.why().rule()).isEqualTo(finding.rule().id());
                assertThat(finding.why().leaves()).as("%s of %s", finding.message(), world).isNotEmpty().isSubsetOf(given);
            }
        }
    }

    @Test
    void a_conclusion_from_a_conclusion_reaches_the_sources() {
        Path world = Fixtures.FIXTURES.resolve("bridging/common-ground-in-draft/fires/prisoners.yaml");
        Finding inDraft = run(world).stream()
            .filter(finding -> finding.rule().id().equals("bridging/common-ground-in-draft")).findFirst().orElseThrow();
        assertThat(inDraft.why().because()).extracting(Justification::rule).containsExactly("", "bridging/common-ground");
        assertThat(inDraft.why().because().get(1).fact()).isInstanceOf(Conclusion.class);
        assertThat(inDraft.why().leaves().stream().filter(Position.class::isInstance).map(Position.class::cast))
            .extracting(position -> position.source().address())
            .containsExactly("https://example.org/alba", "https://example.org/borduria");
    }

    @Test
    void ids_stay_when_lines_move_and_differ_within_a_draft() {
        String moved = RULES.run(List.of(mention(700, "robust \n guarantee"))).get(0).id();
        List<Finding> two = RULES.run(List.of(mention(0, "robust guarantee"), mention(300, "robust guarantee")));
        assertThat(two.get(0).id()).isEqualTo(moved).matches("[0-9a-f]{12}");
        assertThat(two.get(1).id()).isNotEqualTo(moved).matches("[0-9a-f]{12}");
        assertThat(RULES.run(List.of(mention(0, "robust pledge"))).get(0).id()).isNotEqualTo(moved);
    }

    private static Mention mention(int start, String words) {
        return new Mention("vague-word", "robust", new Quote("5", "5", start, start + words.length(), words));
    }

    private static RuleFolder folder(String... rules) {
        List<RuleSource> sources = new ArrayList<>();
        for (int i = 0; i < rules.length; i += 2) {
            sources.add(new RuleSource(rules[i], rules[i] + ".drl", "// One idea.\nrule \"" + rules[i] + "\"\n@title( \"t\" )\n@severity( note )\n@basis( \"b\" )\nwhen\n"
                + rules[i + 1] + ";\nend\n"));
        }
        return new RuleFolder(sources, "sha256:0");
    }

    @Test
    void a_run_of_a_users_rules_has_an_end() {
        RuleSet pairs = RuleSet.of(folder("a/pairs", "$one : Mention( word != \"x\" )\nMention( word != \"y\" )\nthen\ninsertLogical( new Blank( $one ) )"));
        List<Mention> facts = IntStream.range(0, 20).mapToObj(at -> mention(at * 100, "robust pledge " + at)).toList();
        assertThat(pairs.run(facts)).hasSize(20);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> pairs.run(facts, new Bounds(10, 1_000)))
            .withMessage("a/pairs: the rules make more comparisons on this text than a run may; let the patterns of this rule share a word, such as term == $term");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> pairs.run(facts, new Bounds(1_000, 10)))
            .withMessage("rules: they draw 10 conclusions and more; look for a rule that matches nearly everything with everything");
        assertThat(pairs.run(facts)).hasSize(20);
    }

    @Test
    void a_circle_is_refused_however_the_rules_came_together() {
        RuleFolder slot = folder("a/blank", "$one : Mention( word == \"x\" )\nnot VagueWord( mention == $one )\nthen\ninsertLogical( new Blank( $one ) )");
        RuleFolder vague = folder("b/vague", "$one : Mention( word == \"x\" )\nnot Blank( mention == $one )\nthen\ninsertLogical( new VagueWord( $one ) )");
        RuleSet one = RuleSet.of(slot);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> one.with(vague))
            .withMessage("a/blank, b/vague: a conclusion rests on its own absence; take the not or exists out of one of the rules");
        assertThat(one.with(folder("a/blank", "$one : Mention( word == \"x\" )\nthen\ninsertLogical( new Blank( $one ) )")).with(vague).cards()).hasSize(2);
    }

    @Test
    void the_rules_that_come_with_the_program_have_its_version() {
        assertThat(RuleSetFile.read(Fixtures.RULES)).isEqualTo(new RuleSetFile(RuleSetCard.BUILT_IN, Product.version(), true, Map.of()));
    }

    @Test
    void no_facts_give_no_findings() {
        assertThat(RULES.run(List.of())).isEmpty();
    }

    @Test
    void findings_stand_in_their_own_order_and_have_ids_of_their_own() {
        List<Object> everything = Fixtures.worlds().stream()
            .flatMap(world -> Fixtures.world(world).facts().stream()).distinct().collect(Collectors.toList());
        List<Finding> found = RULES.run(everything);
        assertThat(found).isSorted().hasSizeGreaterThan(30);
        assertThat(found).extracting(Finding::id).doesNotHaveDuplicates();
    }
}
