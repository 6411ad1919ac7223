package io.impasse.bridging;

import io.impasse.finding.Question;
import io.impasse.model.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a package must be: one value for each question, so that the ground and the red lines hold and as many wishes as
 * can be. An answer is an array with a place in the values of each question.
 *
 * @param fixed    what must hold in any case; part of the ground
 * @param ground   what holds whoever wants what: also relations, and that orders do not go round in a circle
 * @param redLines one for each red line that can be crossed
 * @param wishes   one for each demand and preference of a party that can be missed
 * @param voices   what all others would like, which only decides between answers that are equal for the parties
 */
record Problem(List<Question> questions, List<Claim> fixed, List<AnyOf> ground, List<Stake> redLines, List<Stake> wishes, List<Stake> voices) {
    Problem {
        questions = List.copyOf(questions);
        ground = List.copyOf(ground);
        redLines = List.copyOf(redLines);
        wishes = List.copyOf(wishes);
        voices = List.copyOf(voices);
    }

    /** The parts that nothing links: each with questions, ground and red lines of its own; wishes may link, too. */
    List<Problem> parts(boolean byWishes) {
        Links<Integer> links = new Links<>();
        for (int question = 0; question < questions.size(); question++) {
            links.link(List.of(question));
        }
        Stream.concat(ground.stream(), redLines.stream().flatMap(stake -> stake.clauses().stream()))
            .forEach(clause -> links.link(clause.questions()));
        if (byWishes) {
            wishes.forEach(stake -> links.link(stake.clauses().stream().flatMap(clause -> clause.questions().stream()).toList()));
        }
        return links.groups().stream().map(this::on).toList();
    }

    /** The problem on these questions alone, by their places: what speaks of others is left out. */
    Problem on(Collection<Integer> places) {
        Map<Integer, Integer> moved = new HashMap<>();
        places.stream().sorted().forEach(place -> moved.put(place, moved.size()));
        return new Problem(places.stream().sorted().map(questions::get).toList(), fixed, within(ground, moved), stakes(redLines, moved), stakes(wishes, moved),
            stakes(voices, moved));
    }

    private static List<Stake> stakes(List<Stake> stakes, Map<Integer, Integer> moved) {
        return stakes.stream().map(stake -> new Stake(stake.position(), within(stake.clauses(), moved)))
            .filter(stake -> !stake.clauses().isEmpty()).toList();
    }

    private static List<AnyOf> within(List<AnyOf> clauses, Map<Integer, Integer> moved) {
        return clauses.stream().filter(clause -> moved.keySet().containsAll(clause.questions())).map(clause -> clause.moved(moved)).toList();
    }
}
