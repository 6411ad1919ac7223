package io.impasse.bridging;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Claim;
import io.impasse.model.Issue;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Position;
import io.impasse.model.Relation;
import io.impasse.model.Source;
import io.impasse.model.SourceGrade;
import io.impasse.model.Strength;
import io.impasse.model.Subject;
import io.impasse.model.Term;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An invented conflict of three actors, of whom two are parties, small enough to try all packages. */
record SmallCase(Vocabulary vocabulary, List<Position> positions) {
    static final List<String> PARTIES = List.of("alba", "brog");
    private static final List<String> ACTORS = List.of("alba", "brog", "cora");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);
    private static final List<Term> TERMS = List.of(
        new Term("a.ladder", "A ladder", "choice", List.of("low", "middle", "high"), true, false, "", true),
        new Term("a.choice", "A choice", "choice", List.of("no", "yes"), false, false, "", true),
        new Term("b.size", "A ceiling", "amount", List.of(), false, true, "boat", true),
        new Term("b.order", "An order", "order", List.of(), false, false, "", true),
        new Term("b.time", "A period", "period", List.of(), false, false, "", true),
        new Term("b.watch", "Who watches", "actors", List.of(), false, false, "", true));

    static SmallCase of(long seed) {
        Random random = new Random(seed);
        List<Relation> relations = IntStream.range(0, random.nextInt(3)).mapToObj(at -> relation(random)).toList();
        int many = 2 + random.nextInt(8);
        return new SmallCase(vocabulary(relations), IntStream.range(0, many).mapToObj(at -> position("p" + at, random)).toList());
    }

    static Vocabulary vocabulary(List<Relation> relations) {
        return vocabulary(TERMS, relations);
    }

    static Vocabulary vocabulary(List<Term> terms, List<Relation> relations) {
        List<Issue> issues = terms.stream().map(term -> Term.issueOf(term.id())).distinct()
            .map(issue -> new Issue(issue, issue, terms.stream().filter(term -> Term.issueOf(term.id()).equals(issue)).toList())).toList();
        return new Vocabulary(issues, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), relations);
    }

    private static Relation relation(Random random) {
        Relation.Kind kind = Relation.Kind.values()[random.nextInt(2)];
        Term one = any(TERMS, random);
        Term other = any(TERMS, random);
        return one.equals(other) ? relation(random)
            : new Relation(kind, new Claim(one.id(), Subject.ANY, value(one, random)), new Claim(other.id(), Subject.ANY, value(other, random)), "so");
    }

    private static Position position(String id, Random random) {
        Strength strength = Strength.values()[List.of(0, 0, 0, 1, 1, 1, 2, 3).get(random.nextInt(8))];
        Term term = any(TERMS, random);
        boolean conditional = random.nextInt(strength == Strength.FLEXIBLE ? 2 : 5) == 0;
        return position(id, any(ACTORS, random), new Claim(term.id(), subject(random), value(term, random)), strength,
            conditional ? List.of(claim(random)) : List.of());
    }

    static Position position(String id, String party, Claim says, Strength strength, List<Claim> provided) {
        return new Position(id, party, says.term(), says.subject(), says.accepts(), strength, "", DAY, Optional.empty(),
            new Source(DAY, "https://example.org/" + id, SourceGrade.OFFICIAL), "says so", provided, false);
    }

    /** Some statement about it. */
    static Claim claim(long seed) {
        return claim(new Random(~seed));
    }

    private static Claim claim(Random random) {
        Term term = any(TERMS, random);
        return new Claim(term.id(), subject(random), value(term, random));
    }

    private static Subject subject(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Subject.of(Set.of(), Set.of("north"));
            case 1 -> Subject.of(Set.of(), Set.of("north", "south"));
            default -> Subject.ANY;
        };
    }

    private static Value value(Term term, Random random) {
        return switch (term.space()) {
            case "choice" -> Choice.of(some(term.options(), random));
            case "amount" -> amount(random);
            case "order" -> order(random);
            case "period" -> new Period(1 + random.nextInt(2), "day", "");
            default -> new Actors(new TreeSet<>(some(ACTORS, random)));
        };
    }

    private static Value amount(Random random) {
        int least = 100 * random.nextInt(3);
        double most = random.nextBoolean() ? least + 100 * random.nextInt(2) : Double.POSITIVE_INFINITY;
        return new Amount(least, most, "boat", random.nextInt(4) == 0 ? "summer" : "");
    }

    private static Value order(Random random) {
        List<String> events = List.of("feast", "peace", "truce");
        int first = random.nextInt(3);
        return new Order(events.get(first), events.get((first + 1 + random.nextInt(2)) % 3));
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static List<String> some(List<String> options, Random random) {
        List<String> some = new ArrayList<>(options.stream().filter(option -> random.nextBoolean()).toList());
        return some.isEmpty() ? List.of(any(options, random)) : some;
    }

    /** The same with the two parties in each other's place. */
    SmallCase swapped() {
        List<Relation> relations = vocabulary.relations().stream()
            .map(relation -> new Relation(relation.kind(), swapped(relation.when()), swapped(relation.then()), relation.because())).toList();
        return new SmallCase(vocabulary.with(relations), positions.stream().map(SmallCase::swapped).sorted(Comparator.comparing(Position::id)).toList());
    }

    static String swapped(String actor) {
        return actor.equals("alba") ? "brog" : actor.equals("brog") ? "alba" : actor;
    }

    static Value swapped(Value value) {
        return value instanceof Actors actors ? new Actors(new TreeSet<>(actors.actors().stream().map(SmallCase::swapped).toList())) : value;
    }

    private static Position swapped(Position position) {
        return position(position.id(), swapped(position.party()), swapped(new Claim(position.term(), position.subject(), position.accepts())),
            position.strength(), position.provided().stream().map(SmallCase::swapped).toList());
    }

    private static Claim swapped(Claim claim) {
        return new Claim(claim.term(), claim.subject(), swapped(claim.accepts()));
    }
}
