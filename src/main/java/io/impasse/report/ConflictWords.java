package io.impasse.report;

import io.impasse.finding.Conflict;
import io.impasse.finding.Move;
import io.impasse.finding.Opening;
import io.impasse.finding.Question;
import io.impasse.model.Position;
import io.impasse.model.Relation;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conflicts of red lines and the ways out of them in words. */
record ConflictWords(List<Conflict> all, Evidence evidence, List<Relation> relations) {

    List<Entry> conflicts() {
        return all.stream().map(this::conflict).toList();
    }

    List<Entry> openings(List<Opening> openings) {
        return openings.stream().map(this::opening).toList();
    }

    private Entry conflict(Conflict conflict) {
        Stream<Detail> redLines = conflict.redLines().stream().map(position -> new Detail(evidence.position(position), Optional.of(position)));
        Stream<Detail> because = conflict.relations(relations).stream().map(relation -> Detail.of("because " + relation.because()));
        return new Entry(number(conflict) + ": " + questions(conflict.questions()), Stream.concat(redLines, because).toList());
    }

    private String number(Conflict conflict) {
        return "Conflict " + (all.indexOf(conflict) + 1);
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
        String to = move.to().stream().filter(step -> step.nearest().length() > 0).map(ConflictWords::to).distinct().collect(Collectors.joining(", "));
        return evidence.titles(List.of(position.party())) + " moved on " + position.term() + position.subject().words() + " from "
            + position.accepts().words() + (to.isEmpty() ? "" : " to " + to) + " (" + position.from() + ")";
    }

    private static String to(Move.To step) {
        String nearest = step.nearest().nearest().words();
        return Double.isInfinite(step.nearest().length()) ? nearest : nearest + ", " + ZoneWords.length(step.nearest());
    }
}
