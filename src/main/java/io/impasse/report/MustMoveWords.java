package io.impasse.report;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Distance;
import io.impasse.finding.MustMove;
import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must move for something to stand, in words. */
final class MustMoveWords {
    private final MustMove move;
    private final ComparisonReport report;
    private final Evidence evidence;

    MustMoveWords(MustMove move, ComparisonReport report) {
        this.move = move;
        this.report = report;
        this.evidence = new Evidence(report.file());
    }

    String title() {
        return "What must move for " + move.claims().stream().map(Claim::words).distinct().collect(Collectors.joining("; ")) + " to stand, as of " + report.setting().asOf();
    }

    List<Section> sections() {
        ConflictWords conflicts = new ConflictWords(move.conflicts(), evidence, report.vocabulary().relations());
        return List.of(new Section("Red lines in its way", conflicts.conflicts()),
            new Section("Smallest moves for it to stand", conflicts.openings(move.openings())), new Section("Demands and preferences that it misses", missed()));
    }

    private List<Entry> missed() {
        Map<String, List<Distance>> byParty = move.missed().stream().collect(Collectors.groupingBy(distance -> distance.position().party(), TreeMap::new, Collectors.toList()));
        return byParty.entrySet().stream().map(entry -> new Entry(evidence.titles(List.of(entry.getKey())),
            entry.getValue().stream().map(this::missed).distinct().toList())).toList();
    }

    private Detail missed(Distance distance) {
        Position position = distance.position();
        return new Detail(position.term() + position.subject().words() + " is " + ZoneWords.length(distance) + " away: " + evidence.position(position), Optional.of(position));
    }

    String summary() {
        String lines = move.conflicts().isEmpty() ? "no red line in its way" : Summary.number(move.conflicts().size(), "conflict") + " with red lines";
        return lines + ", " + move.missed().stream().map(Distance::position).distinct().count() + " missed among demands and preferences"
            + "; case " + report.file().id() + " as of " + report.setting().asOf();
    }
}
