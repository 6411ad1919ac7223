package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    @TempDir
    Path dir;

    @BeforeEach
    void files() throws IOException {
        write("rules/vocabulary/issues.yaml", "issues:\n  - { id: i, title: I, terms: [{ id: t, title: T, space: actors }] }\n");
        write("cases/alba-borduria/case.yaml", "id: alba-borduria\ntitle: A\nactors: [{ id: alba }]\n");
        write("cases/alba-borduria/positions.yaml", "positions: []\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(dir.resolve(file).getParent());
        Files.writeString(dir.resolve(file), text);
    }

    private void pack(String defaultCase) throws IOException {
        Pack.main(new String[] {dir.resolve("rules").toString(), dir.resolve("cases").toString(), defaultCase, "1.2.3",
            dir.resolve("classes").toString()});
    }

    private String packed(String name) throws IOException {
        return Files.readString(dir.resolve("classes/io/impasse/json").resolve(name));
    }

    @Test
    void the_product_names_its_cases_and_its_version() throws IOException {
        pack("alba-borduria");
        assertThat(packed("product.json"))
            .isEqualTo("{\"version\":\"1.2.3\",\"default-case\":\"alba-borduria\",\"cases\":[\"alba-borduria\"]}");
    }

    @Test
    void packing_twice_gives_the_same_bytes() throws IOException {
        pack("alba-borduria");
        String knowledge = packed("knowledge.json");
        String file = packed("case-alba-borduria.json");
        pack("alba-borduria");
        assertThat(packed("knowledge.json")).isEqualTo(knowledge);
        assertThat(packed("case-alba-borduria.json")).isEqualTo(file);
    }

    @Test
    void a_case_that_is_gone_is_gone_from_the_classes() throws IOException {
        pack("alba-borduria");
        Files.move(dir.resolve("cases/alba-borduria"), dir.resolve("cases/delta"));
        write("cases/delta/case.yaml", "id: delta\ntitle: D\n");
        pack("delta");
        assertThat(dir.resolve("classes/io/impasse/json/case-alba-borduria.json")).doesNotExist();
    }

    @Test
    void the_build_fails_with_the_message_about_a_wrong_file() throws IOException {
        write("cases/alba-borduria/positions.yaml", "positions:\n  - { party: alva }\n");
        fails("alba-borduria", dir.resolve("cases/alba-borduria/positions.yaml") + ":2: the key \"term\" is missing; add \"term:\"");
        write("cases/alba-borduria/case.yaml", "id: alba\ntitle: A\n");
        write("cases/alba-borduria/positions.yaml", "positions: []\n");
        fails("alba-borduria", dir.resolve("cases/alba-borduria/case.yaml")
            + ": the case \"alba\" stands in a folder of another name; give both the same name");
    }

    @Test
    void the_default_case_must_be_one_of_the_cases() {
        fails("alba-bordura", "impasse.default-case: unknown case \"alba-bordura\"; did you mean \"alba-borduria\"?");
    }

    private void fails(String defaultCase, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> pack(defaultCase)).withMessage(message);
        assertThat(dir.resolve("classes")).doesNotExist();
    }

    @Test
    void case_ids_are_read_from_the_names_of_resources() {
        assertThat(Packed.caseId("case-delta.json")).contains("delta");
        assertThat(Pack.product(Set.of("knowledge.json", "case-b.json", "case-a.json"), "a", "1")).contains("[\"a\",\"b\"]");
    }
}
