package io.impasse.lint;

import io.impasse.dialect.Condition.Binding;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Variable;
import io.impasse.dialect.PlainEngine;
import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.finding.Conclusion;
import io.impasse.model.InputException;
import io.impasse.model.ReadingRule;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through rules for what no single test shows: rules that cannot fire, say the same, or name what is not there. It
 * finds what follows from the words of the rules alone; a rule without a fault may still be wrong.
 */
public final class Lint {
    private final Map<String, RuleSource> sources = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    /** The rules in question, by id. */
    private final Map<String, Shape> shapes = new TreeMap<>();
    /** These, and those beside which they run. */
    private final Map<String, Shape> all = new TreeMap<>();

    private Lint(List<RuleSource> sources, List<Rule> beside) {
        beside.forEach(rule -> all.put(rule.id(), new Shape(rule)));
        for (RuleSource source : sources) {
            this.sources.put(source.id(), source);
            try {
                shapes.put(source.id(), new Shape(RuleParser.parse(source)));
            } catch (InputException e) {
                faults.add(Fault.of(source, e));
            }
        }
        all.putAll(shapes);
    }

    /**
     * All faults of some rules, in order; notes come last.
     *
     * @param beside rules that run together with them, whose own faults do not matter
     * @param vocabulary the ids that rules may name
     * @param reading    the tags that rules may name
     */
    public static List<Fault> of(List<RuleSource> sources, List<Rule> beside, Vocabulary vocabulary, List<ReadingRule> reading) {
        return new Lint(sources, beside).faults(new Speech(vocabulary, reading));
    }

    private List<Fault> faults(Speech speech) {
        shapes.forEach((id, shape) -> {
            faults.addAll(new Firing(sources.get(id), shape).faults());
            faults.addAll(new Ids(speech).unknown(sources.get(id), shape));
            faults.addAll(unused(shape));
            faults.addAll(undrawn(shape));
            faults.addAll(overlaps(shape));
        });
        faults.addAll(circles());
        faults.addAll(new Unused(speech, all.values()).notes());
        return faults.stream().sorted().toList();
    }

    private Fault at(Shape shape, int line, String fault, String remedy) {
        return Fault.at(sources.get(shape.rule().id()), line, fault, remedy);
    }

    private static int line(Shape shape) {
        return shape.rule().conditions().get(0).line();
    }

    private List<Fault> unused(Shape shape) {
        List<Pattern> patterns = shape.rule().patterns().toList();
        Stream<Expression> parts = patterns.stream().flatMap(pattern -> pattern.parts().stream())
            .map(part -> part instanceof Test test ? test.expression() : ((Binding) part).value());
        Set<Expression> used = Stream.concat(parts, shape.rule().draw().arguments().stream()).flatMap(Expression::all).collect(Collectors.toSet());
        return patterns.stream().flatMap(pattern -> bound(pattern).filter(variable -> !used.contains(variable))
            .map(variable -> at(shape, pattern.line(), "nothing uses " + variable.name(), "take the name away"))).toList();
    }

    private static Stream<Variable> bound(Pattern pattern) {
        Stream<Part> bindings = pattern.parts().stream().filter(Binding.class::isInstance);
        return Stream.concat(pattern.variable().stream(), bindings.map(binding -> ((Binding) binding).variable()));
    }

    /** Conclusions that it matches and no rule draws; a rule that does not read may draw any. */
    private List<Fault> undrawn(Shape shape) {
        if (shapes.size() < sources.size()) {
            return List.of();
        }
        Set<Class<?>> drawn = all.values().stream().map(other -> other.rule().draw().type()).collect(Collectors.toSet());
        return shape.rule().patterns().filter(pattern -> Conclusion.class.isAssignableFrom(pattern.type()) && !drawn.contains(pattern.type()))
            .map(pattern -> at(shape, pattern.line(), "no rule draws a " + pattern.type().getSimpleName(), "add the rule, or take the condition out")).toList();
    }

    /** Rules that say all that this one says, as gravely. Of two that say the same, the second is at fault. */
    private List<Fault> overlaps(Shape shape) {
        return all.values().stream().filter(other -> other != shape && new Overlap(shape, other).covers())
            .filter(other -> same(shape, other) || other.rule().card().severity().compareTo(shape.rule().card().severity()) <= 0)
            .filter(other -> !same(shape, other) || !shapes.containsValue(other) || other.rule().id().compareTo(shape.rule().id()) < 0)
            .map(other -> same(shape, other) ? at(shape, line(shape), "the rule says the same as " + other.rule().id(), "keep one of them")
                : at(shape, line(shape), "the rule says nothing that " + other.rule().id() + " does not say", "take it out, or make the other narrower")).toList();
    }

    private static boolean same(Shape one, Shape other) {
        return new Overlap(other, one).covers();
    }

    private List<Fault> circles() {
        try {
            PlainEngine.refuseCircles(all.values().stream().map(Shape::rule).toList());
            return List.of();
        } catch (InputException e) {
            return Stream.of(e.place().split(", ")).filter(shapes::containsKey).limit(1).map(shapes::get)
                .map(shape -> at(shape, line(shape), e.fault(), e.remedy())).toList();
        }
    }
}
