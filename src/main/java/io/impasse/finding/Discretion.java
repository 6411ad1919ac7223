package io.impasse.finding;

import io.impasse.finding.Opening.Way;
import io.impasse.finding.PackageDeal.Loss;
import io.impasse.model.Position;
import java.util.List;

/**
 * Takes out of a result what would show a confidential position to somebody else: whatever rests on it, and every value of a
 * question on which it speaks, since its figures part the values of that question. The search itself used it.
 *
 * @param hidden the positions that must not be seen
 */
public record Discretion(List<Position> hidden) {

    /** What may be shown, with the number of what is withheld. */
    public Bridging of(Bridging all) {
        List<TermZone> zones = all.zones().stream().filter(zone -> !touched(zone.question())).toList();
        List<Conflict> conflicts = all.conflicts().stream().filter(this::shown).toList();
        List<Opening> openings = openings(all.openings());
        int withheld = all.zones().size() - zones.size() + all.conflicts().size() - conflicts.size() + ways(all.openings()) - ways(openings);
        return new Bridging(all.stands(), zones, deals(all.packages()), conflicts, openings, deals(all.rest()), all.bounds(), withheld);
    }

    private boolean touched(Question question) {
        return hidden.stream().anyMatch(position -> question.concerns(position) || position.provided().stream().anyMatch(question::concerns));
    }

    private boolean shown(Conflict conflict) {
        return conflict.redLines().stream().noneMatch(hidden::contains);
    }

    private static int ways(List<Opening> openings) {
        return openings.stream().mapToInt(opening -> opening.ways().size()).sum();
    }

    private List<Opening> openings(List<Opening> all) {
        return all.stream().map(opening -> new Opening(opening.conflicts().stream().filter(this::shown).toList(), opening.ways().stream()
            .filter(way -> way.moves().stream().map(Move::redLine).noneMatch(hidden::contains)).map(this::way).toList()))
            .filter(opening -> !opening.conflicts().isEmpty()).toList();
    }

    private Way way(Way way) {
        return new Way(way.moves().stream().map(move -> new Move(move.redLine(), move.to().stream().filter(to -> !touched(to.question())).toList())).toList());
    }

    private List<PackageDeal> deals(List<PackageDeal> all) {
        return all.stream().map(deal -> new PackageDeal(deal.parts().stream().filter(part -> !touched(part.question())).toList(),
            deal.losses().stream().map(loss -> new Loss(loss.party(), shown(loss.demands()), shown(loss.preferences()))).toList())).toList();
    }

    private List<Position> shown(List<Position> positions) {
        return positions.stream().filter(position -> !hidden.contains(position)).toList();
    }
}
