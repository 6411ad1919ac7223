package io.impasse.report;

import io.impasse.finding.Bridging;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Finding;
import io.impasse.finding.IssueLine;
import io.impasse.finding.PositionMoved;
import io.impasse.finding.Zone;
import io.impasse.model.Position;
import io.impasse.model.Shift;
import io.impasse.model.Value;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison of positions in words. */
final class ComparisonWords {
    private final ComparisonReport report;
    private final Bridging bridging;
    private final Evidence evidence;

    ComparisonWords(ComparisonReport report) {
        this.report = report;
        this.bridging = report.bridging();
        this.evidence = new Evidence(report.file());
    }

    /** The case and the day. */
    String setting() {
        return report.file().title() + " as of " + report.setting().asOf();
    }

    List<Section> sections() {
        ConflictWords conflicts = new ConflictWords(bridging.conflicts(), evidence, report.vocabulary().relations());
        return List.of(new Section("Sticking points", report.stickingPoints().stream().map(ComparisonWords::stickingPoint).toList()),
            new Section("Common ground", report.commonGround().stream().map(this::ground).toList()),
            new Section("Red lines that cannot stand together" + unless(bridging.bounds().conflictsWhole()), conflicts.conflicts()),
            new Section("Smallest moves that open a package" + unless(bridging.bounds().movesWhole()), conflicts.openings(bridging.openings())),
            new Section("Zones", new ZoneWords(report).entries()),
            new Section("Packages" + unless(bridging.bounds().packagesWhole()), new PackageWords(report).entries()),
            new Section("What has moved", moved()));
    }

    /** For each term of each party that moved, all it has held. */
    private List<Entry> moved() {
        Map<String, List<Shift>> shifts = new LinkedHashMap<>();
        report.moved().stream().map(finding -> (PositionMoved) finding.conclusion()).forEach(moved ->
            shifts.computeIfAbsent(evidence.titles(moved.parties()) + " on " + moved.term(), key -> new ArrayList<>()).add(moved.shift()));
        return shifts.entrySet().stream().map(moved -> new Entry(moved.getKey(), held(moved.getValue()))).toList();
    }

    private List<Detail> held(List<Shift> shifts) {
        Stream<Position> held = shifts.stream().flatMap(shift -> Stream.concat(Stream.of(shift.earlier()), shift.later().stream())).distinct()
            .sorted(Comparator.comparing(Position::from).thenComparing(Position::id));
        Stream<Detail> dropped = shifts.stream().filter(shift -> shift.later().isEmpty()).map(shift -> Detail.of(PositionMoved.dropped(shift)));
        return Stream.concat(held.map(position -> new Detail(evidence.position(position), Optional.of(position))), dropped).toList();
    }

    /** In the numbers of the report itself. */
    String summary() {
        return counts(report) + "; " + Summary.number(report.positions().size(), "position") + " on " + Summary.number(bridging.zones().size(), "question") + "; "
            + Summary.number(report.rules().cards().size(), "rule") + report.confided().map(ComparisonWords::confided).orElse("") + "; case " + report.file().id() + " as of " + report.setting().asOf();
    }

    /** All that is said of what is not shown. */
    private static String confided(boolean stands) {
        return "; with confidential positions " + (stands ? "a package stands" : "no package");
    }

    /** Such as {@code 3 sticking points, 2 conflicts of red lines, no package}. */
    static String counts(ComparisonReport report) {
        Bridging bridging = report.bridging();
        return Summary.number(report.stickingPoints().size(), "sticking point") + ", " + Summary.number(bridging.conflicts().size(), "conflict")
            + " of red lines, " + (bridging.stands() ? Summary.number(bridging.bounds().packageCount(), "package") : "no package");
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
            .map(speaker -> Optional.ofNullable(line.firmest().get(speaker)).map(strength -> strength.words()).orElse(""));
        return Stream.of(Stream.of(line.issue()), strengths, Stream.of(line.state().id().replace('-', ' '))).flatMap(cells -> cells).toList();
    }

    private static Entry stickingPoint(Finding finding) {
        return new Entry(ComparisonReport.rank(finding).id().replace('-', ' ') + ": " + finding.message() + " (" + finding.id() + ")", List.of());
    }

    private Entry ground(Zone zone) {
        return new Entry(zone.term() + zone.subject().words() + ": " + zone.values().words() + " (" + evidence.titles(zone.parties()) + ")",
            zone.because().stream().map(position -> new Detail(evidence.position(position), Optional.of(position))).toList());
    }

    /** Values in words, or what to say of none. */
    static String words(List<Value> values, String none) {
        return values.isEmpty() ? none : values.stream().map(Value::words).collect(Collectors.joining(", or "));
    }
}
