package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SchemaTest {
    private static final List<String> NAMES =
        List.of("case", "positions", "law", "ambiguities", "issues", "vocabulary", "reading-rule", "report", "techniques", "comparison", "rule-set");

    @TestFactory
    Stream<DynamicTest> every_shipped_file_is_valid_against_its_schema() throws IOException {
        assertThat(files()).hasSizeGreaterThan(60);
        return files().stream().map(file -> dynamicTest(file.toString(),
            () -> assertThat(Schemas.faultsOfYaml(schemaOf(file), Files.readString(file))).isEmpty()));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> rules = Files.walk(Path.of("rules")); Stream<Path> cases = Files.walk(Path.of("fixtures/cases"), 2)) {
            return Stream.concat(rules, cases).filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static String schemaOf(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        String folder = file.getParent().getFileName().toString();
        if (folder.equals("reading")) {
            return "reading-rule";
        }
        return NAMES.contains(name) ? name : "vocabulary";
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_schema_is_valid() {
        return NAMES.stream().map(name -> dynamicTest(name, () -> {
            JsonNode examples = new ObjectMapper().readTree(text(name)).get("examples");
            assertThat(examples).isNotEmpty();
            for (JsonNode example : examples) {
                assertThat(Schemas.faultsOfJson(name, example.toString())).isEmpty();
            }
        }));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/io/impasse/schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_schemas_refuse_what_the_reader_refuses() {
        assertThat(Schemas.faultsOfYaml("case", "id: x\ntitle: X\ncolour: red\n")).isNotEmpty();
        assertThat(Schemas.faultsOfYaml("case", "id: X\ntitle: X\n")).isNotEmpty();
        assertThat(Schemas.faultsOfYaml("positions", "positions: [ { party: a } ]\n")).isNotEmpty();
        assertThat(Schemas.faultsOfYaml("issues", "issues: [{id: i, title: I, terms: [{id: t, title: T, space: choice}]}]"))
            .isNotEmpty();
        assertThat(Schemas.faultsOfYaml("issues",
            "issues: [{id: i, title: I, terms: [{id: t, title: T, space: places, unit: km}]}]")).isNotEmpty();
        assertThat(Schemas.faultsOfYaml("vocabulary", "unit: {}\n")).isNotEmpty();
        assertThat(Schemas.faultsOfYaml("reading-rule", "issue: i\nwhen: {acton: [a]}\nreads: [a]\ndoes-not-read: [b]\n"))
            .isNotEmpty();
        assertThat(Schemas.faultsOfYaml("techniques", "techniques: [ { id: t, title: T, does: it, offered: [ { when: claim } ], needs: [], precedents: [], warns: [] } ]"))
            .hasSizeGreaterThan(3);
        assertThat(Schemas.faultsOfJson("report", "{}")).isNotEmpty();
        assertThat(Schemas.faultsOfJson("comparison", "{}")).isNotEmpty();
        assertThat(Schemas.faultsOfYaml("vocabulary", "relations: [{when: {term: a.b, accepts: [c]}, because: so}]")).isNotEmpty();
    }
}
