package io.impasse.bridging;

import io.impasse.finding.Question;
import io.impasse.model.Claim;
import io.impasse.model.Order;
import io.impasse.model.Position;
import io.impasse.model.Relation;
import io.impasse.model.Strength;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tries all packages of a small case. Knows the values of positions alone, and nothing of clauses or solvers. */
final class BruteForce {
    private final SmallCase small;
    private final List<Claim> fixed;
    private final List<Question> questions;
    private final List<Position> redLines;
    private final List<Map<Question, Value>> answers = new ArrayList<>();

    BruteForce(SmallCase small) {
        this(small, List.of());
    }

    /** @param fixed what must hold in every package */
    BruteForce(SmallCase small, List<Claim> fixed) {
        this.small = small;
        this.fixed = fixed;
        this.questions = Agenda.of(small.vocabulary(), small.positions(), fixed);
        this.redLines = small.positions().stream().filter(position -> position.strength() == Strength.RED_LINE).toList();
        fill(new LinkedHashMap<>());
    }

    /** How many packages there are to try. */
    static long size(SmallCase small) {
        return Agenda.of(small.vocabulary(), small.positions(), List.of()).stream().mapToLong(question -> question.values().size()).reduce(1, (a, b) -> Math.min(a * b, 1_000_000));
    }

    private void fill(Map<Question, Value> given) {
        if (given.size() == questions.size()) {
            if (grounded(given)) {
                answers.add(new LinkedHashMap<>(given));
            }
            return;
        }
        Question next = questions.get(given.size());
        for (Value value : next.values()) {
            given.put(next, value);
            fill(given);
            given.remove(next);
        }
    }

    private boolean grounded(Map<Question, Value> given) {
        return small.vocabulary().relations().stream().allMatch(relation -> kept(relation, given)) && !circular(given) && hold(fixed, given);
    }

    private static boolean kept(Relation relation, Map<Question, Value> given) {
        return given.keySet().stream().filter(one -> one.concerns(relation.when()) && relation.when().accepts().admits(given.get(one)))
            .allMatch(one -> given.keySet().stream().filter(other -> other.concerns(relation.then()) && other.subject().meets(one.subject()))
                .allMatch(other -> relation.then().accepts().admits(given.get(other)) == (relation.kind() == Relation.Kind.IMPLIES)));
    }

    /** Takes away events that wait for nothing until none is left, or only such as wait for each other. */
    private static boolean circular(Map<Question, Value> given) {
        Set<Order> orders = given.values().stream().filter(Order.class::isInstance).map(Order.class::cast).collect(Collectors.toCollection(HashSet::new));
        while (orders.removeIf(order -> orders.stream().noneMatch(other -> other.after().equals(order.before())))) {
            continue;
        }
        return !orders.isEmpty();
    }

    /** Whether nothing that the position asks is amiss in the package; on the questions that the package settles. */
    boolean met(Position position, Map<Question, Value> given) {
        return given.keySet().stream().filter(question -> question.concerns(position)).allMatch(question ->
            position.accepts().admits(given.get(question)) || !position.provided().isEmpty() && !hold(position.provided(), given)
                || position.strength() == Strength.RED_LINE && opened(position, question, given));
    }

    private boolean opened(Position redLine, Question question, Map<Question, Value> given) {
        return small.positions().stream().anyMatch(other -> other.strength() == Strength.FLEXIBLE && other.party().equals(redLine.party())
            && !other.provided().isEmpty() && question.concerns(other) && other.accepts().admits(given.get(question)) && hold(other.provided(), given));
    }

    private static boolean hold(List<Claim> claims, Map<Question, Value> given) {
        return claims.stream().allMatch(claim -> given.keySet().stream().filter(question -> question.concerns(claim))
            .allMatch(question -> claim.accepts().admits(given.get(question))));
    }

    private boolean stand(Set<Position> lines) {
        return answers.stream().anyMatch(given -> lines.stream().allMatch(line -> met(line, given)));
    }

    boolean standsAtAll() {
        return !answers.isEmpty();
    }

    /** All sets of red lines, by id, that cannot stand, and of which no smaller one cannot. */
    Set<Set<String>> conflicts() {
        return smallest(subsets(redLines).stream().filter(set -> !stand(set)).collect(Collectors.toSet()));
    }

    /** All sets of red lines without which the others stand, and of which no smaller one does that. */
    Set<Set<String>> corrections() {
        return smallest(subsets(redLines).stream().filter(set -> {
            Set<Position> rest = new HashSet<>(redLines);
            rest.removeAll(set);
            return stand(rest);
        }).collect(Collectors.toSet()));
    }

    private static Set<Set<String>> smallest(Set<Set<Position>> sets) {
        return sets.stream().filter(set -> sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
            .map(set -> set.stream().map(Position::id).collect(Collectors.toCollection(TreeSet::new))).collect(Collectors.toSet());
    }

    private static Set<Set<Position>> subsets(List<Position> all) {
        Set<Set<Position>> subsets = new HashSet<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            int chosen = bits;
            subsets.add(all.stream().filter(position -> (chosen >> all.indexOf(position) & 1) == 1).collect(Collectors.toSet()));
        }
        return subsets;
    }

    /** For each best cost the values that packages of that cost give to each question. */
    Map<Cost, Map<Question, Set<Value>>> packages() {
        Map<Cost, Map<Question, Set<Value>>> byCost = new LinkedHashMap<>();
        answers.stream().filter(given -> redLines.stream().allMatch(line -> met(line, given)))
            .forEach(given -> given.forEach((question, value) -> byCost.computeIfAbsent(cost(given), cost -> new LinkedHashMap<>())
                .computeIfAbsent(question, same -> new HashSet<>()).add(value)));
        byCost.keySet().removeIf(cost -> byCost.keySet().stream().anyMatch(other -> !other.equals(cost) && other.noWorse(cost)));
        return byCost;
    }

    private Cost cost(Map<Question, Value> given) {
        return new Cost(SmallCase.PARTIES.stream().map(party -> new Cost.Miss(missed(party, Strength.DEMAND, given),
            missed(party, Strength.PREFERENCE, given))).toList());
    }

    private int missed(String party, Strength strength, Map<Question, Value> given) {
        return (int) small.positions().stream().filter(position -> position.party().equals(party) && position.strength() == strength && !met(position, given)).count();
    }

    /** The values of a question that no red line rejects, whatever becomes of the rest. */
    Set<Value> zone(Question question) {
        return question.values().stream().filter(value -> redLines.stream().noneMatch(line -> question.concerns(line) && !line.accepts().admits(value)))
            .collect(Collectors.toSet());
    }
}
