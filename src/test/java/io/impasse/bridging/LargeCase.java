package io.impasse.bridging;

import io.impasse.model.Choice;
import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Relation;
import io.impasse.model.Strength;
import io.impasse.model.Subject;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An invented conflict of any size: terms of eight options, five parties that each hold a position on every term, a fifth
 * of them red lines, and relations between options, seven for every term.
 *
 */
record LargeCase(Vocabulary vocabulary, List<Position> positions) {
    static final List<String> PARTIES = List.of("alba", "brog", "cora", "dena", "elva");
    private static final int OPTIONS = 8;
    private static final int RELATIONS_FOR_THREE_TERMS = 20;

    /** @param solvable whether one package is kept out of the way of all red lines and relations */
    static LargeCase of(int terms, boolean solvable) {
        Random random = new Random(terms);
        List<Term> all = IntStream.range(0, terms).mapToObj(LargeCase::term).toList();
        int[] kept = IntStream.range(0, terms).map(at -> solvable ? random.nextInt(OPTIONS) : OPTIONS).toArray();
        List<Relation> relations = new ArrayList<>();
        while (relations.size() < terms * RELATIONS_FOR_THREE_TERMS / 3) {
            int one = random.nextInt(terms);
            int other = (one + 1 + random.nextInt(terms - 1)) % terms;
            int[] options = {random.nextInt(OPTIONS), random.nextInt(OPTIONS)};
            if (options[0] != kept[one] || options[1] != kept[other]) {
                relations.add(new Relation(Relation.Kind.EXCLUDES, claim(all.get(one), Set.of(options[0])), claim(all.get(other), Set.of(options[1])), "so"));
            }
        }
        List<Position> positions = new ArrayList<>();
        for (Term term : all) {
            PARTIES.forEach(party -> positions.add(position(party, term, kept[all.indexOf(term)], random)));
        }
        return new LargeCase(SmallCase.vocabulary(all, relations), positions);
    }

    private static Term term(int at) {
        return new Term("issue.term-" + (at < 10 ? "0" : "") + at, "A term", "choice", IntStream.range(0, OPTIONS).mapToObj(option -> "o" + option).toList(), true, false, "", true);
    }

    private static Position position(String party, Term term, int kept, Random random) {
        Strength strength = List.of(Strength.RED_LINE, Strength.DEMAND, Strength.DEMAND, Strength.PREFERENCE, Strength.PREFERENCE).get(random.nextInt(5));
        Set<Integer> accepted = new TreeSet<>();
        int many = strength == Strength.RED_LINE && kept < OPTIONS ? 4 : 2;
        while (accepted.size() < many) {
            accepted.add(random.nextInt(OPTIONS));
        }
        if (strength == Strength.RED_LINE && kept < OPTIONS) {
            accepted.add(kept);
        }
        return SmallCase.position(party + "." + term.id(), party, claim(term, accepted), strength, List.of());
    }

    private static Claim claim(Term term, Set<Integer> options) {
        return new Claim(term.id(), Subject.ANY, Choice.of(options.stream().map(term.options()::get).toList()));
    }
}
