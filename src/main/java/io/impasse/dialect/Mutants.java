package io.impasse.dialect;

import io.impasse.dialect.Condition.Binding;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression.Comparison;
import io.impasse.dialect.Expression.Joined;
import io.impasse.dialect.Expression.Literal;
import io.impasse.dialect.Expression.OneOf;
import io.impasse.dialect.Expression.Operator;
import io.impasse.dialect.Expression.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small changes to a rule that its fixtures should notice. */
public final class Mutants {
    private final Rule rule;

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /**
     * A rule with one change.
     *
     * @param line   of the change, from 1
     * @param change such as {@code drop party == true}
     */
    public record Mutant(int line, String change, Rule rule) {}

    /** All mutants of a rule, in the order of its lines. */
    public static List<Mutant> of(Rule rule) {
        return new Mutants(rule).all().toList();
    }

    private Stream<Mutant> all() {
        return IntStream.range(0, rule.conditions().size()).boxed().flatMap(this::ofCondition);
    }

    private Stream<Mutant> ofCondition(int at) {
        Condition condition = rule.conditions().get(at);
        Stream<Mutant> dropped = free(condition.patterns(), usedOutside(at))
            ? Stream.of(mutant(condition.line(), "drop " + condition.words(), replaced(at, Optional.empty()))) : Stream.of();
        if (condition instanceof Pattern pattern) {
            return Stream.concat(dropped, ofPattern(pattern, other -> replaced(at, Optional.of(other))));
        }
        Presence presence = (Presence) condition;
        Presence swapped = new Presence(!presence.wanted(), presence.patterns(), presence.line());
        Stream<Mutant> turned = Stream.of(mutant(presence.line(), "write " + (swapped.wanted() ? "exists" : "not") + " for " + presence.words(), replaced(at, Optional.of(swapped))));
        return Stream.of(dropped, turned, ofPresence(presence, at)).flatMap(Function.identity());
    }

    private Stream<Mutant> ofPresence(Presence presence, int at) {
        return IntStream.range(0, presence.patterns().size()).boxed().flatMap(inner -> {
            Function<Optional<Pattern>, Rule> with = other -> replaced(at, Optional.of(new Presence(presence.wanted(), others(presence.patterns(), inner, other), presence.line())));
            Pattern pattern = presence.patterns().get(inner);
            Set<Variable> used = used(others(presence.patterns(), inner, Optional.empty()).stream());
            Stream<Mutant> dropped = presence.patterns().size() > 1 && free(List.of(pattern), used)
                ? Stream.of(mutant(pattern.line(), "drop " + pattern.words(), with.apply(Optional.empty()))) : Stream.of();
            return Stream.concat(dropped, ofPattern(pattern, other -> with.apply(Optional.of(other))));
        });
    }

    private Stream<Mutant> ofPattern(Pattern pattern, Function<Pattern, Rule> with) {
        return IntStream.range(0, pattern.parts().size()).boxed().filter(at -> pattern.parts().get(at) instanceof Test).flatMap(at -> {
            Test test = (Test) pattern.parts().get(at);
            Stream<Mutant> dropped = Stream.of(mutant(test.line(), "drop " + test.words(), with.apply(parts(pattern, at, Optional.empty()))));
            Stream<Mutant> changed = changes(test.expression()).map(other -> mutant(test.line(), "write " + other.words() + " for " + test.words(),
                with.apply(parts(pattern, at, Optional.of(new Test(other, test.line(), test.column()))))));
            return Stream.concat(dropped, changed);
        });
    }

    private static Stream<Expression> changes(Expression test) {
        if (test instanceof Comparison comparison) {
            return changes(comparison);
        } else if (test instanceof OneOf choice) {
            return Stream.concat(Stream.of(new OneOf(choice.value(), choice.options(), !choice.negated())),
                without(choice.options()).map(fewer -> new OneOf(choice.value(), fewer, choice.negated())));
        } else if (test instanceof Joined joined) {
            return Stream.of(Stream.<Expression>of(new Joined(!joined.every(), joined.parts())), without(joined.parts()).map(fewer -> new Joined(joined.every(), fewer)),
                inner(joined)).flatMap(Function.identity());
        }
        return Stream.of(new Comparison(Operator.EQUAL, test, new Literal(false)));
    }

    private static Stream<Expression> inner(Joined joined) {
        return IntStream.range(0, joined.parts().size()).boxed()
            .flatMap(at -> changes(joined.parts().get(at)).map(other -> new Joined(joined.every(), others(joined.parts(), at, Optional.of(other)))));
    }

    private static Stream<Expression> changes(Comparison test) {
        Stream<Expression> turned = Stream.of(new Comparison(test.operator().opposite(), test.left(), test.right()));
        Stream<Expression> other = test.right() instanceof Literal literal && !literal.type().truth()
            ? Stream.of(new Comparison(test.operator(), test.left(), other(literal))) : Stream.of();
        Stream<Expression> neighbour = test.operator().ordering() ? Stream.of(new Comparison(test.operator().neighbour(), test.left(), test.right())) : Stream.of();
        return Stream.of(turned, neighbour, other).flatMap(Function.identity());
    }

    /** Another literal of the type. */
    private static Literal other(Literal literal) {
        if (literal.value() instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return new Literal(all[(constant.ordinal() + 1) % all.length]);
        }
        return new Literal(literal.value() instanceof Integer number ? number + 1 : literal.value() + "-other");
    }

    /** The list without each of its members in turn, if it has several. */
    private static <T> Stream<List<T>> without(List<T> list) {
        return list.size() < 2 ? Stream.of() : IntStream.range(0, list.size()).mapToObj(at -> others(list, at, Optional.empty()));
    }

    private static <T> List<T> others(List<T> list, int at, Optional<? extends T> instead) {
        List<T> others = new ArrayList<>(list);
        others.remove(at);
        instead.ifPresent(other -> others.add(at, other));
        return others;
    }

    private static Pattern parts(Pattern pattern, int at, Optional<Part> instead) {
        return new Pattern(pattern.variable(), pattern.type(), others(pattern.parts(), at, instead), pattern.line());
    }

    private Rule replaced(int at, Optional<Condition> instead) {
        return rule.with(others(rule.conditions(), at, instead));
    }

    private static Mutant mutant(int line, String change, Rule rule) {
        return new Mutant(line, change, rule);
    }

    /** What the conclusion and the other conditions use. */
    private Set<Variable> usedOutside(int at) {
        Set<Variable> used = used(others(rule.conditions(), at, Optional.empty()).stream().flatMap(condition -> condition.patterns().stream()));
        rule.draw().arguments().stream().flatMap(Mutants::variables).forEach(used::add);
        return used;
    }

    private static Set<Variable> used(Stream<Pattern> patterns) {
        return patterns.flatMap(pattern -> pattern.parts().stream())
            .flatMap(part -> part instanceof Test test ? variables(test.expression()) : variables(((Binding) part).value())).collect(Collectors.toSet());
    }

    private static Stream<Variable> variables(Expression expression) {
        return expression.all().filter(Variable.class::isInstance).map(Variable.class::cast);
    }

    /** Whether nothing that is used is bound in the patterns. */
    private static boolean free(List<Pattern> patterns, Set<Variable> used) {
        return patterns.stream().flatMap(pattern -> Stream.concat(pattern.variable().stream(), pattern.parts().stream()
            .filter(Binding.class::isInstance).map(part -> ((Binding) part).variable()))).noneMatch(used::contains);
    }
}
