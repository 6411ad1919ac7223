package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import io.impasse.model.Strength;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static Node yaml(String text) {
        return Tree.yaml("f.yaml", text);
    }

    private static void fails(ThrowingCallable action, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(action).withMessage(message);
    }

    @Test
    void every_value_knows_its_line_and_column() {
        Node node = yaml("a: 1\nb:\n  - x\n  - {c: y}\n");
        assertThat(node.get("b").items().get(1).get("c").spot()).isEqualTo(new Node.Spot("f.yaml", 4, 9));
        assertThat(Tree.json("f.json", "{\n \"a\":\n  [true]}").get("a").items().get(0).spot())
            .isEqualTo(new Node.Spot("f.json", 3, 4));
    }

    @Test
    void values_come_in_the_wanted_type() {
        Node node = yaml("""
            text: some words
            list: [a, "1", no, on]
            number: 800000
            fraction: 0.25
            truth: true
            date: 2025-11-20
            quoted-date: '2025-11-20'
            strength: red-line
            """);
        assertThat(node.text("text")).isEqualTo("some words");
        assertThat(node.texts("list")).containsExactly("a", "1", "no", "on");
        assertThat(node.get("number").number()).isEqualTo(800_000);
        assertThat(node.get("fraction").number()).isEqualTo(0.25);
        assertThat(node.truth("truth", false)).isTrue();
        assertThat(node.date("date")).isEqualTo(LocalDate.of(2025, 11, 20)).isEqualTo(node.date("quoted-date"));
        assertThat(node.get("strength").oneOf(Strength.values(), Strength::id)).isEqualTo(Strength.RED_LINE);
    }

    @Test
    void optional_keys_have_a_fallback() {
        Node node = yaml("a: 1");
        assertThat(node.text("b", "otherwise")).isEqualTo("otherwise");
        assertThat(node.texts("b")).isEmpty();
        assertThat(node.truth("b", true)).isTrue();
        assertThat(node.find("b")).isEmpty();
    }

    @Test
    void an_unknown_key_is_an_error_at_its_own_line() {
        fails(() -> yaml("party: x\nstrenght: demand\n").only("party", "strength"),
            "f.yaml:2: unknown key \"strenght\"; did you mean \"strength\"?");
        fails(() -> yaml("colour: x\n").only("party", "strength"),
            "f.yaml:1: unknown key \"colour\"; the keys here are party, strength");
    }

    @Test
    void a_missing_key_is_an_error_at_the_mapping() {
        fails(() -> yaml("a: 1\nb:\n  - c: 1\n").items("b").get(0).get("term"),
            "f.yaml:3: the key \"term\" is missing; add \"term:\"");
    }

    @Test
    void a_value_of_another_type_is_an_error_that_shows_it() {
        fails(() -> yaml("id: 6").text("id"), "f.yaml:1: \"id\" must be text, not 6; put 6 in quotation marks");
        fails(() -> yaml("id: true").text("id"), "f.yaml:1: \"id\" must be text, not true; put true in quotation marks");
        fails(() -> yaml("id: [a]").text("id"), "f.yaml:1: \"id\" must be text, not a list");
        fails(() -> yaml("id: ''").text("id"), "f.yaml:1: \"id\" is empty; write something, or remove the key");
        fails(() -> yaml("id:").text("id"), "f.yaml:1: \"id\" must be text, not nothing");
        fails(() -> yaml("of: alba").texts("of"), "f.yaml:1: \"of\" must be a list, not \"alba\"; write [alba]");
        fails(() -> yaml("of: {a: 1}").texts("of"), "f.yaml:1: \"of\" must be a list, not a mapping; write with - or [ ]");
        fails(() -> yaml("min: 800,000").get("min").number(),
            "f.yaml:1: \"min\" must be a number, not \"800,000\"; write digits only, such as 800000 or 0.4");
        fails(() -> yaml("min: .inf").get("min").number(),
            "f.yaml:1: \"min\" must be a number, not \".inf\"; write digits only, such as 800000 or 0.4");
        fails(() -> yaml("n: 1.5").get("n").integer(0, 9), "f.yaml:1: \"n\" must be a whole number from 0 to 9, not 1.5");
        fails(() -> yaml("- a").keys(), "f.yaml:1: the file must be a mapping, not a list; write key: value pairs");
        fails(() -> yaml("from: soon").date("from"), "f.yaml:1: \"from\" must be a date such as 2025-11-20, not \"soon\"");
        fails(() -> yaml("from: 2025-02-30").date("from"),
            "f.yaml:1: \"from\" must be a date such as 2025-11-20, not \"2025-02-30\"");
        fails(() -> yaml("strength: red line").get("strength").oneOf(Strength.values(), Strength::id),
            "f.yaml:1: unknown strength \"red line\"; did you mean \"red-line\"?");
    }

    @Test
    void yes_and_no_are_text_and_not_truth_values() {
        fails(() -> yaml("party: yes").truth("party", false), "f.yaml:1: \"party\" must be true or false, not \"yes\"");
        fails(() -> yaml("party: on").truth("party", false), "f.yaml:1: \"party\" must be true or false, not \"on\"");
    }

    @Test
    void a_repeated_key_is_an_error() {
        String fault = "the key \"a\" stands twice; it stands first in line 1; remove one of the two";
        fails(() -> yaml("a: 1\nb: 2\na: 3\n"), "f.yaml:3: " + fault);
        fails(() -> Tree.json("f.json", "{\"a\": 1,\n\"a\": 2}"), "f.json:2: " + fault);
    }

    @Test
    void anchors_and_aliases_are_refused_so_that_nothing_explodes() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        String fault = "YAML anchors (&) and aliases (*) are not read; write the value out, or put it in quotation marks";
        fails(() -> yaml(bomb.toString()), "f.yaml:1: " + fault);
        fails(() -> yaml("a: 1\nb: *a\n"), "f.yaml:2: " + fault);
        fails(() -> yaml("a: &x [1]\n"), "f.yaml:1: " + fault);
        fails(() -> yaml("<<: *a\n"), "f.yaml:1: " + fault);
    }

    @Test
    void tags_are_refused() {
        String fault = "YAML tags (!) are not read; remove the tag, or put the value in quotation marks";
        fails(() -> yaml("a: !!java.net.URL [x]"), "f.yaml:1: " + fault);
        fails(() -> yaml("a: !!binary aGVsbG8="), "f.yaml:1: " + fault);
    }

    @Test
    void nesting_deeper_than_50_is_refused() {
        String fault = "lists and mappings stand more than 50 deep in each other; make the file flatter";
        assertThat(yaml("[".repeat(50) + "]".repeat(50)).is(Node.Kind.LIST)).isTrue();
        fails(() -> yaml("[".repeat(51) + "]".repeat(51)), "f.yaml:1: " + fault);
        fails(() -> yaml("[".repeat(10_000)), "f.yaml:1: " + fault);
        fails(() -> Tree.json("f.json", "[".repeat(10_000)), "f.json:1: " + fault);
        fails(() -> yaml("{a: ".repeat(10_000)), "f.yaml:1: " + fault);
    }

    @Test
    void an_empty_file_is_an_error() {
        fails(() -> yaml(""), "f.yaml: the file is empty");
        fails(() -> yaml("# only a comment\n"), "f.yaml: the file is empty");
        fails(() -> Tree.json("f.json", "  "), "f.json: the file is empty");
    }

    @Test
    void several_documents_are_an_error() {
        String fault = "a second document begins here; put each document into a file of its own";
        fails(() -> yaml("---\na: 1\n---\nb: 2\n"), "f.yaml:4: " + fault);
        fails(() -> Tree.json("f.json", "{}\n{}"), "f.json:2: " + fault);
    }

    @Test
    void malformed_yaml_is_told_in_plain_words() {
        fails(() -> yaml("a: b: c\n"), "f.yaml:1: a colon stands where none can stand; "
            + "put a text that has a colon in it in quotation marks, and check the indentation");
        fails(() -> yaml("a:\n\t- b\n"), "f.yaml:2: a tab stands where only spaces can stand; indent with spaces");
        fails(() -> yaml("a: @x\n"), "f.yaml:1: a text begins with a sign that has a meaning of its own in YAML; "
            + "put the text in quotation marks");
        fails(() -> yaml("a: 1\n- b\n"), "f.yaml:2: a list item stands where a key is expected; "
            + "indent the list below its key, and use - only for the items of one list");
        fails(() -> yaml("a:\n    b: 1\n  c: 2\n"), "f.yaml:3: the indentation does not fit the lines above; "
            + "indent all keys of one mapping, and all items of one list, equally");
        fails(() -> yaml("a: 'x\nb: 1\n"), "f.yaml:3: a quotation mark is opened and not closed; "
            + "close it, or double a quotation mark that belongs to the text");
        fails(() -> yaml("a: [1, 2\nb: 3\n"), "f.yaml:2: a list in [ ] is not closed, or a comma is missing; "
            + "check the list that begins in line 1");
        fails(() -> yaml("a: {b: 1\n"), "f.yaml:2: a mapping in { } is not closed, or a comma is missing; "
            + "check the mapping that begins in line 1");
        fails(() -> yaml("- a\n-b\n"), "f.yaml:2: this line is neither a key: value pair nor a list item; "
            + "write \"key: value\" or \"- item\", with a space after : and -");
        fails(() -> yaml("a: \u0000\n"), "f.yaml:1: the file holds control characters; "
            + "save it as plain text with the encoding UTF-8");
        fails(() -> yaml("a: \"\\q\"\n"), "f.yaml:1: a text in double quotation marks has a \\ that means nothing; "
            + "write \\\\ for a backslash, or use single quotation marks");
        fails(() -> yaml("? [a]\n: b\n"), "f.yaml:1: a key must be text");
    }

    @Test
    void malformed_json_names_the_line() {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> Tree.json("f.json", "{\n\"a\": }"))
            .withMessageStartingWith("f.json:2: the file is malformed; ");
    }
}
