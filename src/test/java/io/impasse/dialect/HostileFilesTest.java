package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import io.impasse.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of rules that hold what no editor writes. */
class HostileFilesTest {
    private static final String GOOD = RuleParserTest.GOOD;

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return write(name, text.getBytes(charset));
    }

    private void refused(Path file, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleSet.of(RuleFolder.read(folder)))
            .withMessageStartingWith(file + ":" + message);
    }

    @Test
    void a_byte_order_mark_is_refused() throws IOException {
        refused(write("drafting/nobody.drl", "\uFEFF" + GOOD, StandardCharsets.UTF_8), "1:1: the file begins with a byte order mark; save it as UTF-8 without one");
    }

    @Test
    void other_encodings_are_refused_at_the_first_letter_that_shows_it() throws IOException {
        refused(write("drafting/nobody.drl", GOOD, StandardCharsets.UTF_16), "1:1: the file is not valid UTF-8; save it with the encoding UTF-8");
        refused(write("drafting/nobody.drl", GOOD, StandardCharsets.UTF_16LE), "1:2: the character U+0000 stands there, which nobody sees; take it out");
        refused(write("drafting/nobody.drl", GOOD.replace("names nobody", "nomme l'\u00E9tat"), StandardCharsets.ISO_8859_1), "2:19: the file is not valid UTF-8");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        refused(write("drafting/nobody.drl", new byte[0]), "1:1: no comment stands above the rule");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        refused(write("drafting/nobody.drl", new byte[] {0, 1, 2, 3}), "1:1: the character U+0000 stands there");
        refused(write("drafting/nobody.drl", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}), "1:1: the file is not valid UTF-8");
    }

    @Test
    void a_large_file_is_refused_without_being_read() throws IOException {
        refused(write("drafting/nobody.drl", new byte[6_000_000]), " the file is larger than 5 MB");
    }

    @Test
    void lines_may_end_as_on_windows() throws IOException {
        write("drafting/nobody.drl", GOOD.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(RuleSet.of(RuleFolder.read(folder)).cards()).hasSize(1);
        assertThat(RuleParserTest.parse(GOOD.replace("\n", "\r\n")).id()).isEqualTo("drafting/nobody");
    }

    @Test
    void what_is_named_like_a_rule_is_a_file() throws IOException {
        Path rule = Files.createDirectories(folder.resolve("nobody.drl"));
        refused(rule, " this is not a file; only rules have names that end with .drl");
        Files.delete(rule);
        Files.createSymbolicLink(rule, rule.getFileName());
        refused(rule, " this is not a file");
        Files.delete(rule);
        Files.createSymbolicLink(rule, Path.of("nowhere"));
        refused(rule, " this is not a file");
    }

    @Test
    void a_link_back_to_the_folder_is_not_followed() throws IOException {
        write("drafting/nobody.drl", GOOD, StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("drafting/back"), folder);
        assertThat(RuleFolder.read(folder).rules()).extracting(RuleSource::id).containsExactly("drafting/nobody");
    }

    @Test
    void a_link_to_the_folder_is_the_folder() throws IOException {
        write("rules/drafting/nobody.drl", GOOD, StandardCharsets.UTF_8);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("rules"));
        assertThat(RuleFolder.read(link).rules()).extracting(RuleSource::file).containsExactly(link.resolve("drafting/nobody.drl").toString());
    }

    @Test
    void a_path_is_made_of_letters_digits_and_hyphens() throws IOException {
        for (String name : new String[] {"x y.drl", "x\"y.drl", "x\ny.drl", "$(touch x).drl", "%s.drl", "\u202Ex.drl", "x.drl.drl", "a/b c/x.drl"}) {
            Path file = write(name, GOOD.replace("drafting/nobody", name.replace(".drl", "")), StandardCharsets.UTF_8);
            assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleSet.of(RuleFolder.read(folder))).withMessageStartingWith(file + ":");
            Files.delete(file);
        }
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = write("nobody.drl", GOOD, StandardCharsets.UTF_8);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleFolder.read(file))
            .withMessage(file + ": no such folder of rules; name a folder that holds .drl files");
    }
}
