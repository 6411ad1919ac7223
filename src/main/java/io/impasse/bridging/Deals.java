package io.impasse.bridging;

import io.impasse.finding.PackageDeal;
import io.impasse.finding.PackageDeal.Loss;
import io.impasse.finding.PackageDeal.Part;
import io.impasse.model.Position;
import io.impasse.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packages of a problem, or a choice of them.
 *
 * @param deals in the neutral order of their losses
 * @param count how many packages of different losses were found
 * @param whole whether these are all
 */
record Deals(List<PackageDeal> deals, int count, boolean whole) {

    /** No package: there is nothing to settle, or some part of the problem has none. */
    private static final Deals NONE = new Deals(List.of(), 0, true);

    static Deals of(Problem problem, List<String> parties, Limits limits) {
        if (problem.questions().isEmpty()) {
            return NONE;
        }
        List<Problem> parts = problem.parts(true);
        List<Front> fronts = parts.stream().map(part -> Front.of(part, parties, limits)).toList();
        if (fronts.stream().anyMatch(front -> front.costs().isEmpty())) {
            return fronts.stream().anyMatch(front -> front.costs().isEmpty() && front.whole()) ? NONE : new Deals(List.of(), 0, false);
        }
        Totals totals = new Totals(fronts, Cost.of(List.of(), parties), limits.costs());
        Draft draft = new Draft(parts, fronts, totals, parties);
        List<PackageDeal> deals = totals.spread(limits.packages(), parties.size()).stream()
            .map(total -> deal(draft, total, limits.effort())).toList();
        return new Deals(deals, totals.all().size(), totals.whole());
    }

    /** What the pieces of a package are made with. */
    private record Draft(List<Problem> parts, List<Front> fronts, Totals totals, List<String> parties) {}

    private static PackageDeal deal(Draft draft, Cost total, int effort) {
        List<Cost> costs = draft.totals().parted(total);
        List<Part> settled = new ArrayList<>();
        List<Position> missed = new ArrayList<>();
        for (int at = 0; at < costs.size(); at++) {
            Pieces pieces = new Pieces(draft.parts().get(at), draft.parties(), effort);
            settled.addAll(pieces.at(costs.get(at), draft.totals().of(at, total), draft.fronts().get(at)));
            missed.addAll(pieces.missed());
        }
        settled.sort(Comparator.comparing((Part part) -> part.question().words()).thenComparing(part -> part.question().values().toString()));
        return new PackageDeal(settled, draft.parties().stream().map(party -> loss(party, missed)).toList());
    }

    private static Loss loss(String party, List<Position> missed) {
        return new Loss(party, of(party, Strength.DEMAND, missed), of(party, Strength.PREFERENCE, missed));
    }

    private static List<Position> of(String party, Strength strength, List<Position> missed) {
        Stream<Position> own = missed.stream().filter(position -> position.party().equals(party) && position.strength() == strength);
        return own.sorted(Comparator.comparing(Position::id)).toList();
    }
}
