package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.json.Knowledge;
import io.impasse.lint.Lint;
import io.impasse.model.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Damaged copies of the built-in rules are read and looked through, or refused at a place; nothing else happens. {@code -Dimpasse.fuzz=200000}
 * tries more of them.
 */
class RuleFuzzTest {
    private static final int COPIES = Integer.getInteger("impasse.fuzz", 2_000);
    private static final List<RuleSource> RULES = RuleFolder.read(Path.of("rules")).rules();
    private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
    private static final Pattern TOKENS = Pattern.compile("(?<=\\W)|(?=\\W)");
    private static final String ODD = "\"\\/*()<>=!&|,.:;@$0 9\n\r\t\0'`{}[]#%\u00E9\uFFFF";

    private final Random random = new Random(7115);

    @Test
    void a_damaged_rule_is_read_or_refused_at_its_place() {
        int read = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            RuleSource rule = RULES.get(random.nextInt(RULES.size()));
            read += survives(new RuleSource(rule.id(), "rule.drl", damaged(rule.text()))) ? 1 : 0;
        }
        System.out.printf("of %d damaged rules %d are still rules%n", COPIES, read);
        assertThat(read).isPositive().isLessThan(COPIES);
    }

    private static boolean survives(RuleSource source) {
        try {
            RuleParser.parse(source).conditions().forEach(Condition::words);
            Lint.of(List.of(source), List.of(), KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules());
            return true;
        } catch (InputException refused) {
            assertThat(refused.getMessage()).as(source.text()).matches("(?s)rule\\.drl:\\d+:\\d+: .+");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(source.text(), e);
        }
    }

    private String damaged(String text) {
        String damaged = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = random.nextBoolean() ? bytes(damaged) : tokens(damaged);
        }
        return damaged;
    }

    /** With bytes left out, put in or changed. */
    private String bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(4));
        String before = new String(Arrays.copyOf(bytes, from), StandardCharsets.UTF_8);
        String behind = new String(Arrays.copyOfRange(bytes, to, bytes.length), StandardCharsets.UTF_8);
        int put = random.nextInt(ODD.length());
        return before + (random.nextBoolean() ? ODD.substring(put, put + 1) : "") + behind;
    }

    /** With tokens left out, doubled, or in another order. */
    private String tokens(String text) {
        List<String> tokens = new ArrayList<>(List.of(TOKENS.split(text)));
        int from = random.nextInt(tokens.size());
        List<String> some = tokens.subList(from, Math.min(tokens.size(), from + 1 + random.nextInt(8)));
        switch (random.nextInt(4)) {
            case 0 -> some.clear();
            case 1 -> some.addAll(List.copyOf(some));
            case 2 -> Collections.shuffle(some, random);
            default -> some.set(0, tokens.get(random.nextInt(from + 1)));
        }
        return String.join("", tokens);
    }
}
