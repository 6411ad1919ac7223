package io.impasse.bridging;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Places;
import io.impasse.model.Term;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parts the space of a term into values of which each set that is given accepts all or nothing. */
final class Atoms {
    private final Term term;
    private final Collection<Value> cuts;

    private Atoms(Term term, Collection<Value> cuts) {
        this.term = term;
        this.cuts = cuts;
    }

    /** The values of the term, in their order; for orders, those of the pair of events that the sets are about. */
    static List<Value> of(Term term, Collection<Value> cuts) {
        return new Atoms(term, cuts).all();
    }

    private List<Value> all() {
        return switch (term.space()) {
            case "choice" -> term.options().stream().<Value>map(Choice::of).toList();
            case "amount" -> amounts();
            case "period" -> periods();
            case "actors" -> singles(value -> ((Actors) value).actors(), id -> new Actors(new TreeSet<>(List.of(id))));
            case "places" -> singles(value -> ((Places) value).places(), id -> new Places(new TreeSet<>(List.of(id))));
            default -> orders();
        };
    }

    private List<Value> singles(Function<Value, SortedSet<String>> ids, Function<String, Value> value) {
        return cuts.stream().flatMap(cut -> ids.apply(cut).stream()).distinct().sorted().map(value).toList();
    }

    private List<Value> orders() {
        return cuts.stream().map(Order.class::cast).flatMap(order -> Stream.of(order, new Order(order.after(), order.before())))
            .distinct().sorted(Comparator.comparing(Order::before)).<Value>map(Function.identity()).toList();
    }

    private List<Value> periods() {
        return cuts.stream().map(Period.class::cast).distinct()
            .sorted(Comparator.comparing(Period::days).thenComparing(Period::unit).thenComparing(Period::start))
            .<Value>map(Function.identity()).toList();
    }

    /** For each situation that is named, and for always: the figures and what lies between them. */
    private List<Value> amounts() {
        SortedSet<String> situations = new TreeSet<>(List.of(""));
        cuts.forEach(cut -> situations.add(((Amount) cut).qualifier()));
        return situations.stream().flatMap(situation -> amounts(situation).stream()).toList();
    }

    private List<Value> amounts(String situation) {
        SortedSet<Double> figures = new TreeSet<>();
        cuts.stream().map(Amount.class::cast).filter(cut -> situation.isEmpty() || cut.qualifier().isEmpty() || cut.qualifier().equals(situation))
            .forEach(cut -> figures.addAll(List.of(cut.min(), cut.max())));
        List<Value> values = new ArrayList<>();
        if (!figures.isEmpty() && figures.first() > 0) {
            values.add(new Amount(0, Math.nextDown(figures.first()), term.unit(), situation));
        }
        figures.add(Double.POSITIVE_INFINITY);
        for (double figure : figures) {
            if (Double.isFinite(figure) || term.ceiling()) {
                values.add(new Amount(figure, figure, term.unit(), situation));
            }
            figures.tailSet(Math.nextUp(figure)).stream().findFirst().filter(next -> next > figure)
                .ifPresent(next -> values.add(between(figure, next, situation)));
        }
        return values;
    }

    private Value between(double figure, double next, String situation) {
        return Double.isInfinite(next) && !term.ceiling() ? new Amount(Math.nextUp(figure), next, term.unit(), situation)
            : Amount.between(figure, next, term.unit(), situation);
    }

    /** The same values in as few sets as there are: options, actors and places in one set, neighbouring amounts in one range. */
    static List<Value> joined(List<Value> values) {
        List<Value> joined = new ArrayList<>();
        for (Value value : values) {
            int last = joined.size() - 1;
            Optional<Value> both = last < 0 ? Optional.empty() : join(joined.get(last), value);
            both.ifPresentOrElse(union -> joined.set(last, union), () -> joined.add(value));
        }
        return joined;
    }

    /** One set for both, if there is one. */
    private static Optional<Value> join(Value one, Value other) {
        if (one instanceof Choice a && other instanceof Choice b) {
            return Optional.of(Choice.of(union(a.options(), b.options())));
        } else if (one instanceof Actors a && other instanceof Actors b) {
            return Optional.of(new Actors(union(a.actors(), b.actors())));
        } else if (one instanceof Places a && other instanceof Places b) {
            return Optional.of(new Places(union(a.places(), b.places())));
        }
        boolean neighbours = one instanceof Amount a && other instanceof Amount b && a.qualifier().equals(b.qualifier()) && Math.nextUp(a.max()) >= b.min();
        return neighbours ? Optional.of(range((Amount) one, (Amount) other)) : Optional.empty();
    }

    private static Amount range(Amount low, Amount high) {
        return new Amount(low.min(), high.max(), low.unit(), low.qualifier());
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
