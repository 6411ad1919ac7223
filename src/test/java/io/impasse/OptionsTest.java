package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Finding;
import io.impasse.finding.TechniqueOption;
import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Choice;
import io.impasse.model.Position;
import io.impasse.model.Strength;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The techniques that are offered for the built-in case, on the days on which its positions moved. */
class OptionsTest {
    private static final Path DRAFT = Path.of("fixtures/cases/ukraine-russia/drafts/us-28-point-plan.txt");
    private static final List<Position> POSITIONS =
        CaseFiles.builtIn(CaseFiles.defaultCase(), Knowledge.builtIn().vocabulary()).positions();

    /** Without the rules: every red line of that day against everything that an option would set, place by place. */
    @ParameterizedTest
    @ValueSource(strings = {"2022-04-15", "2025-06-02", "2025-11-20", "2025-12-24", "2026-03-05"})
    void no_option_crosses_a_red_line(LocalDate day) {
        List<Finding> options = options(day);
        assertThat(options).hasSizeGreaterThan(3).hasSizeLessThan(20);
        for (Finding option : options) {
            assertThat(POSITIONS.stream().filter(position -> position.standsOn(day) && position.strength() == Strength.RED_LINE)
                .filter(line -> crossed(line, option)).map(Position::id)).as(option.message()).isEmpty();
        }
    }

    private static boolean crossed(Position line, Finding option) {
        String set = ((TechniqueOption) option.conclusion()).bridge().sets().getOrDefault(line.term(), "");
        return !set.isEmpty() && line.accepts() instanceof Choice choice && !choice.options().contains(set) && somewhere(line, option);
    }

    /** Whether the red line speaks of a place of which the positions under the option speak. */
    private static boolean somewhere(Position line, Finding option) {
        Set<String> places = new TreeSet<>();
        option.why().leaves().stream().filter(Position.class::isInstance).forEach(position -> places.addAll(((Position) position).subject().in()));
        return places.isEmpty() || line.subject().in().isEmpty() || !Collections.disjoint(places, line.subject().in());
    }

    @Test
    void options_come_and_go_with_the_positions() {
        assertThat(offered(LocalDate.of(2022, 4, 15))).contains("phasing on force-limits", "neutrality-with-guarantees on neutrality");
        assertThat(offered(LocalDate.of(2025, 6, 2))).contains("sequencing on ceasefire").doesNotContain("phasing on force-limits");
        assertThat(offered(LocalDate.of(2025, 11, 20))).as("settlement before ceasefire is a red line").doesNotContain("sequencing on ceasefire")
            .contains("humanitarian-carve-out on prisoners", "interim-agreement on ceasefire", "snapback on sanctions");
        assertThat(offered(LocalDate.of(2026, 3, 5))).as("a truce for a time is a red line").doesNotContain("interim-agreement on ceasefire");
        assertThat(offered(LocalDate.of(2025, 11, 20))).as("both sides have red lines on the status").noneMatch(option -> option.endsWith("on territory"));
    }

    private static List<String> offered(LocalDate day) {
        return options(day).stream().map(Finding::conclusion).map(TechniqueOption.class::cast)
            .map(option -> option.bridge().technique() + " on " + option.matter()).toList();
    }

    private static List<Finding> options(LocalDate day) {
        return Analyzer.builder().asOf(day).build().check(DRAFT).findings().stream()
            .filter(finding -> finding.conclusion() instanceof TechniqueOption).toList();
    }
}
