package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who follows a tutorial sees what it shows. */
class TutorialTest {
    /** A fenced block, with the name of a file if the line above ends in one. */
    private static final Pattern BLOCK = Pattern.compile("(?:`([\\w./-]+)`:\n\n)?```(yaml|text|drl|diff|console)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LEFT_OUT = Pattern.compile("(^|(?<=\n))\\.\\.\\.(\n|$)");
    private static final String PROMPT = "$ ";

    @TempDir
    private Path folder;
    private Program.Outcome last;

    @ParameterizedTest
    @ValueSource(strings = {"docs/tutorial.md", "docs/write-a-rule.md"})
    void every_step_gives_what_the_page_shows(Path page) throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(page)).results().toList();
        assertThat(blocks).hasSizeGreaterThan(8);
        for (MatchResult block : blocks) {
            follow(block.group(2), block.group(1), block.group(3));
        }
    }

    private void follow(String kind, String file, String content) throws IOException {
        switch (kind) {
            case "console" -> List.of(("\n" + content).split("\n\\" + PROMPT)).stream().skip(1).forEach(this::type);
            case "diff" -> patch(folder.resolve(file), content);
            default -> save(folder.resolve(file), content);
        }
    }

    private static void save(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void type(String commandAndOutput) {
        String[] parts = (commandAndOutput + "\n").split("\n", 2);
        if (parts[0].equals("echo $?")) {
            assertThat(last.exit()).isEqualTo(Integer.parseInt(parts[1].strip()));
            return;
        }
        String[] words = parts[0].split(" ");
        assertThat(words[0]).isEqualTo("impasse");
        last = new Program().in(folder).run(List.of(words).subList(1, words.length).toArray());
        shows(last.text() + last.err(), parts[1]);
    }

    private static void shows(String output, String expected) {
        int at = 0;
        for (String passage : LEFT_OUT.split(expected)) {
            String words = passage.strip();
            assertThat(output.indexOf(words, at)).as("%s\n\nis not (in this order) in\n\n%s", words, output).isNotNegative();
            at = output.indexOf(words, at) + words.length();
        }
    }

    private static void patch(Path file, String diff) throws IOException {
        String before = side(diff, "-");
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(before);
        Files.writeString(file, text.replace(before, side(diff, "+")));
    }

    /** The lines of a diff that stand on one side of the change. */
    private static String side(String diff, String mark) {
        return diff.lines().filter(line -> line.startsWith(" ") || line.startsWith(mark)).map(line -> line.substring(1) + "\n")
            .reduce("", String::concat);
    }
}
