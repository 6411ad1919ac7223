package io.impasse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Code stays in pieces that are read at a glance. The figures stand in the output of the test. */
class BudgetsTest {
    private static final List<Source> SOURCES = Source.all();
    private static final List<Source.Method> METHODS = SOURCES.stream().flatMap(source -> source.methods().stream()).toList();

    @Test
    void methods_are_short() {
        List<Integer> lines = METHODS.stream().map(Source.Method::lines).sorted().toList();
        System.out.printf("%d methods, 95 %% of at most %d lines, the longest of %d%n", lines.size(), p95(lines),
            lines.get(lines.size() - 1));
        assertThat(p95(lines)).isLessThanOrEqualTo(15);
        assertThat(over(METHODS, Source.Method::lines, 30)).as("methods of more than 30 lines").isEmpty();
    }

    @Test
    void branches_and_loops_are_nested_at_most_twice() {
        assertThat(over(METHODS, Source.Method::nesting, 2)).as("methods nested deeper than 2").isEmpty();
    }

    @Test
    void methods_take_at_most_four_parameters() {
        assertThat(over(METHODS, Source.Method::parameters, 4)).as("methods of more than 4 parameters").isEmpty();
    }

    @Test
    void files_are_short() {
        List<Integer> lines = SOURCES.stream().map(Source::lines).sorted().toList();
        System.out.printf("%d files, 95 %% of at most %d lines, the longest of %d%n", lines.size(), p95(lines),
            lines.get(lines.size() - 1));
        assertThat(p95(lines)).isLessThanOrEqualTo(250);
    }

    @Test
    void nothing_returns_null_and_no_static_field_changes() {
        assertThat(SOURCES.stream().flatMap(source -> source.faults().stream())).isEmpty();
    }

    @Test
    void the_measure_finds_what_it_measures() {
        Source self = SOURCES.stream().filter(source -> source.file().endsWith(Path.of("model/Subject.java"))).findFirst().orElseThrow();
        assertThat(self.methods()).extracting(Source.Method::parameters).contains(0, 1, 2);
        assertThat(METHODS).extracting(Source.Method::nesting).contains(0, 1, 2);
    }

    private static int p95(List<Integer> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private static List<Source.Method> over(List<Source.Method> methods, ToIntFunction<Source.Method> measure, int most) {
        return methods.stream().filter(method -> measure.applyAsInt(method) > most).toList();
    }
}
