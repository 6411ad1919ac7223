package io.impasse.report;

import io.impasse.finding.Bridging;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Conflict;
import io.impasse.finding.Finding;
import io.impasse.finding.IssueLine;
import io.impasse.finding.Move;
import io.impasse.finding.Opening;
import io.impasse.finding.Question;
import io.impasse.finding.Zone;
import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison of positions in words: what every shape of the report says, before it is given a shape. */
final class ComparisonSections {

    /** A part of the report. */
    record Section(String title, List<Entry> entries) {}

    /** A statement and what stands under it. Details that are positions carry their source. */
    record Entry(String words, List<Detail> details) {}

    /** A line under a statement. */
    record Detail(String words, Optional<Position> position) {
        static Detail of(String words) {
            return new Detail(words, Optional.empty());
        }
    }

    private final ComparisonReport report;
    private final Bridging bridging;
    private final Evidence evidence;

    ComparisonSections(ComparisonReport report) {
        this.report = report;
        this.bridging = report.bridging();
        this.evidence = new Evidence(report.file());
    }

    /** In the order of the report; an empty section is left out. */
    List<Section> all() {
        return Stream.of(new Section("Sticking points", report.stickingPoints().stream().map(ComparisonSections::stickingPoint).toList()),
            new Section("Common ground", report.commonGround().stream().map(this::ground).toList()),
            new Section("Red lines that cannot stand together" + unless(bridging.bounds().conflictsWhole()), bridging.conflicts().stream().map(this::conflict).toList()),
            new Section("Smallest moves that open a package" + unless(bridging.bounds().movesWhole()), bridging.openings().stream().map(this::opening).toList()),
            new Section("Zones", new ZoneWords(report).entries()),
            new Section("Packages" + unless(bridging.bounds().packagesWhole()), new PackageWords(report).entries()))
            .filter(section -> !section.entries().isEmpty()).toList();
    }

    private static String unless(boolean whole) {
        return whole ? "" : " (not exhausted: there may be more)";
    }

    /** The table of issues and those who speak of them: first the names of the columns. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(Stream.of("issue"), report.speakers().stream(), Stream.of("between the parties")).flatMap(cells -> cells).toList());
        report.issues().forEach(line -> rows.add(row(line)));
        return rows;
    }

    private List<String> row(IssueLine line) {
        Stream<String> strengths = report.speakers().stream()
            .map(speaker -> Optional.ofNullable(line.firmest().get(speaker)).map(strength -> strength.id().replace('-', ' ')).orElse(""));
        return Stream.of(Stream.of(line.issue()), strengths, Stream.of(line.state().id().replace('-', ' '))).flatMap(cells -> cells).toList();
    }

    private static Entry stickingPoint(Finding finding) {
        return new Entry(ComparisonReport.rank(finding).id().replace('-', ' ') + ": " + finding.message() + " (" + finding.id() + ")", List.of());
    }

    private Entry ground(Zone zone) {
        return new Entry(zone.term() + zone.subject().words() + ": " + zone.values().words() + " (" + evidence.titles(zone.parties()) + ")",
            zone.because().stream().map(this::position).toList());
    }

    private Detail position(Position position) {
        return new Detail(evidence.position(position), Optional.of(position));
    }

    private Entry conflict(Conflict conflict) {
        return new Entry(number(conflict) + ": " + questions(conflict.questions()), conflict.redLines().stream().map(this::position).toList());
    }

    private String number(Conflict conflict) {
        return "Conflict " + (bridging.conflicts().indexOf(conflict) + 1);
    }

    private static String questions(List<Question> questions) {
        return questions.stream().map(Question::words).distinct().collect(Collectors.joining("; "));
    }

    private Entry opening(Opening opening) {
        String numbers = opening.conflicts().stream().map(this::number).collect(Collectors.joining(", "));
        return new Entry(numbers + (opening.ways().size() == 1 ? ": one way out" : ": one of these ways out is needed"), opening.ways().stream().map(way -> Detail.of("if " + way.moves().stream().map(this::move).collect(Collectors.joining(", and ")))).toList());
    }

    private String move(Move move) {
        Position position = move.redLine();
        String to = move.to().stream().filter(step -> step.nearest().length() > 0).map(ComparisonSections::to).distinct().collect(Collectors.joining(", "));
        return evidence.titles(List.of(position.party())) + " moved on " + position.term() + position.subject().words() + " from "
            + position.accepts().words() + (to.isEmpty() ? "" : " to " + to) + " (" + position.from() + ")";
    }

    private static String to(Move.To step) {
        return step.nearest().nearest().words() + ", " + ZoneWords.length(step.nearest());
    }

    /** Values in words, or what to say of none. */
    static String words(List<Value> values, String none) {
        return values.isEmpty() ? none : values.stream().map(Value::words).collect(Collectors.joining(", or "));
    }
}
