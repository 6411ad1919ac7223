package io.impasse.finding;

import io.impasse.finding.IssueLine.State;
import io.impasse.model.Case;
import io.impasse.model.Issue;
import io.impasse.model.Position;
import io.impasse.model.Setting;
import io.impasse.model.Strength;
import io.impasse.model.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The positions of a day against each other, without a draft, ready to be printed. Same input, same report.
 *
 * @param positions    those that stand on the day
 * @param findings     what the rules say of them
 * @param commonGround the values that parties accept in common, as the rules found them
 * @param confided     whether a package stands when confidential positions that are not shown count, too; empty: there are none
 * @param rules        those that ran
 */
public record ComparisonReport(Case file, Setting setting, Vocabulary vocabulary, List<Position> positions, List<Finding> findings,
                               List<Zone> commonGround, Bridging bridging, Optional<Boolean> confided, RulesRun rules) {

    /** Where two parties stand against each other: deadlocks first, then red lines against demands, then demands. */
    public List<Finding> stickingPoints() {
        return findings.stream().filter(finding -> finding.conclusion() instanceof PositionClash)
            .sorted(Comparator.comparing(ComparisonReport::rank).thenComparing(finding -> finding)).toList();
    }

    /** What has moved up to the day, by term and party, oldest first. */
    public List<Finding> moved() {
        return findings.stream().filter(finding -> finding.conclusion() instanceof PositionMoved)
            .sorted(Comparator.comparing(finding -> (PositionMoved) finding.conclusion())).toList();
    }

    /** How bad a sticking point is. */
    public static State rank(Finding finding) {
        PositionClash clash = (PositionClash) finding.conclusion();
        boolean one = clash.one().strength() == Strength.RED_LINE;
        boolean other = clash.other().strength() == Strength.RED_LINE;
        return one && other ? State.DEADLOCK : one || other ? State.RED_LINE_AGAINST_DEMAND : State.DEMAND_AGAINST_DEMAND;
    }

    /** A line for each issue that a position speaks of, in the order of the vocabulary. */
    public List<IssueLine> issues() {
        return vocabulary.issues().stream().map(Issue::id).filter(issue -> !firmest(issue).isEmpty())
            .map(issue -> new IssueLine(issue, firmest(issue), state(issue))).toList();
    }

    /** Ids of all who have a position, in the order of the alphabet. */
    public List<String> speakers() {
        return positions.stream().map(Position::party).distinct().sorted().toList();
    }

    private SortedMap<String, Strength> firmest(String issue) {
        SortedMap<String, Strength> firmest = new TreeMap<>();
        positions.stream().filter(position -> position.matter().equals(issue))
            .forEach(position -> firmest.merge(position.party(), position.strength(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return firmest;
    }

    private State state(String issue) {
        Optional<State> worst = stickingPoints().stream().filter(finding -> finding.conclusion().matter().equals(issue)).map(ComparisonReport::rank).findFirst();
        boolean common = commonGround.stream().anyMatch(zone -> zone.because().get(0).matter().equals(issue));
        return worst.orElse(common ? State.COMMON_GROUND : State.NO_CLASH);
    }
}
