package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Finding;
import io.impasse.finding.IssueStatus;
import io.impasse.finding.Justification;
import io.impasse.finding.Kind;
import io.impasse.finding.Report;
import io.impasse.finding.RuleCard;
import io.impasse.finding.RulesRun;
import io.impasse.finding.Severity;
import io.impasse.finding.Zone;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Digest;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Setting;
import io.impasse.model.Subject;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import io.impasse.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final World WORLD = WorldFile.read(Path.of("src/test/resources/worlds/full.yaml"), Vocabularies.small());
    private static final Path EXPECTED = Path.of("src/test/resources/worlds/full.report.json");
    private static final RuleCard RED_LINE = new RuleCard("sticking/crosses", "Crosses a red line", Severity.ERROR, "a basis");
    private static final RuleCard GAP = new RuleCard("gaps/absent", "Nothing said", Severity.WARNING, "a basis");

    private record Crossing(Provision provision, Position position) implements Conclusion {
        @Override
        public Kind kind() {
            return Kind.RED_LINE;
        }

        @Override
        public String matter() {
            return provision.matter();
        }

        @Override
        public List<String> parties() {
            return List.of(position.party());
        }

        @Override
        public List<Quote> places() {
            return List.of(provision.quote());
        }

        @Override
        public String sentence() {
            return "Point 6 caps the forces; alba " + position.says() + ".";
        }
    }

    private record Gap(Object about) implements Conclusion {
        @Override
        public Kind kind() {
            return Kind.GAP;
        }

        @Override
        public String matter() {
            return "";
        }

        @Override
        public List<String> parties() {
            return List.of();
        }

        @Override
        public List<Quote> places() {
            return List.of();
        }

        @Override
        public String sentence() {
            return "Nobody monitors.";
        }

        @Override
        public String hint() {
            return "Name a monitor.";
        }

        @Override
        public String actor() {
            return "corda";
        }
    }

    private static Report report() {
        Provision limit = (Provision) WORLD.facts().get(0);
        Position redLine = WORLD.positions().get(0);
        Clause clause = new Clause("6", "6", ClauseKind.POINT, "", new Span(0, 96), new Span(0, 96), false, false);
        Clause title = new Clause("t", "", ClauseKind.TITLE, "6", new Span(0, 0), new Span(0, 0), false, false);
        return new Report(new Agreement("a.txt", "", WORLD.text(), List.of(clause, title)), CaseFiles.none(), WORLD.setting(),
            List.of(limit, (Provision) WORLD.facts().get(1)), List.of(clause),
            List.of(new IssueStatus("force-limits", List.of("p1"), "sticking")),
            List.of(crossing(limit, redLine), gap()), zones(redLine), new RulesRun(List.of(RED_LINE, GAP), Digest.of("rules"), List.of()), Vocabularies.small());
    }

    private static Finding crossing(Provision limit, Position redLine) {
        Crossing inner = new Crossing(limit, redLine);
        Justification given = new Justification(limit, "", List.of());
        Justification middle = new Justification(inner, "sticking/inner", List.of(given, new Justification(redLine, "", List.of())));
        return new Finding("f1", RED_LINE, inner, new Justification(inner, "sticking/crosses", List.of(middle, given)));
    }

    private static Finding gap() {
        Gap gap = new Gap("monitoring");
        List<Justification> given = WORLD.allFacts().stream().filter(fact -> !(fact instanceof Provision))
            .map(fact -> new Justification(fact, "", List.of())).toList();
        return new Finding("f2", GAP, gap, new Justification(gap, "gaps/absent", given));
    }

    private static List<Zone> zones(Position redLine) {
        return List.of(new Zone("withdrawal.extent", Subject.ANY, Choice.of("part"), List.of("alba"), List.of(redLine)),
            new Zone("force-limits.personnel", Subject.ANY, new Amount(800_000, Double.POSITIVE_INFINITY, "personnel", ""),
                List.of("alba", "borduria"), List.of()));
    }

    @Test
    void the_report_is_valid_against_its_schema() {
        assertThat(Schemas.faultsOfJson("report", ReportJson.write(report()))).isEmpty();
    }

    @Test
    void the_report_is_written_byte_for_byte_as_on_file() throws IOException {
        String json = ReportJson.write(report()).replace("\"version\": \"" + Product.version() + "\"", "\"version\": \"x\"");
        assertThat(json).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void the_report_does_not_depend_on_the_locale() {
        String here = ReportJson.write(report());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportJson.write(report())).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ReportJson.write(report())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_reading_is_the_first_part_of_a_report() {
        String reading = ReportJson.writeReading(report());
        assertThat(Tree.json("f.json", reading).keys()).containsExactly("tool", "case", "agreement", "provisions", "unread");
        assertThat(ReportJson.write(report())).startsWith(reading.substring(0, reading.length() - "\n}\n".length()));
    }

    @Test
    void an_amount_of_a_ceiling_has_a_maximum_only_and_an_unlimited_one_has_null() {
        ValueJson values = ValueJson.of(Vocabularies.small());
        assertThat(value(values, "force-limits.personnel", Amount.exactly(600_000, "personnel")))
            .isEqualTo("{\"kind\":\"amount\",\"max\":600000,\"unit\":\"personnel\",\"qualifier\":null}");
        assertThat(value(values, "force-limits.personnel", Amount.unlimited("personnel")))
            .isEqualTo("{\"kind\":\"amount\",\"max\":null,\"unit\":\"personnel\",\"qualifier\":null}");
        assertThat(value(values, "withdrawal.distance", Amount.exactly(0.4, "km")))
            .isEqualTo("{\"kind\":\"amount\",\"min\":0.4,\"max\":0.4,\"unit\":\"km\",\"qualifier\":null}");
    }

    private static String value(ValueJson values, String term, Amount amount) {
        return JsonText.compact(out -> new JsonOut(out).object(it -> values.write(it, term, amount)));
    }

    @Test
    void a_day_that_is_not_known_is_null() {
        Report dated = report();
        Report undated = new Report(dated.agreement(), dated.file(), new Setting("settlement", Setting.UNDATED), List.of(),
            List.of(), List.of(), List.of(), List.of(), dated.rules(), dated.vocabulary());
        String json = ReportJson.write(undated);
        assertThat(Tree.json("f.json", json).get("case").get("asOf").is(Node.Kind.NOTHING)).isTrue();
        assertThat(Schemas.faultsOfJson("report", json)).isEmpty();
    }
}
