package io.impasse.lint;

import io.impasse.dialect.Condition;
import io.impasse.dialect.Condition.Binding;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Self;
import io.impasse.dialect.Expression.Variable;
import io.impasse.dialect.Rule;
import io.impasse.dialect.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rule without the names and the order that its author chose: facts, what it claims of them, and what it looks for. */
final class Shape {
    private final Rule rule;
    private final List<Fact> matched = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Expression> drawn;
    private final Map<Variable, Expression> values = new HashMap<>();
    private int facts;

    Shape(Rule rule) {
        this.rule = rule;
        rule.conditions().forEach(this::add);
        this.drawn = rule.draw().arguments().stream().map(argument -> argument.mapped(part -> values.getOrDefault(part, part))).toList();
    }

    /**
     * A fact that a pattern matches.
     *
     * @param name a variable that stands for it, in all claims
     */
    record Fact(Variable name, Pattern pattern, List<Claim> claims) {}

    /** Facts that must be there, or must not. */
    record Look(Presence presence, List<Fact> facts) {

        List<Claim> claims() {
            return claimsOf(facts);
        }
    }

    Rule rule() {
        return rule;
    }

    List<Fact> matched() {
        return matched;
    }

    List<Look> looks() {
        return looks;
    }

    /** What the conclusion is drawn from. */
    List<Expression> drawn() {
        return drawn;
    }

    /** Of the facts that it matches. */
    List<Claim> claims() {
        return claimsOf(matched);
    }

    static List<Claim> claimsOf(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.claims().stream()).toList();
    }

    /** All facts, also those that must not be there. */
    Stream<Fact> facts() {
        return Stream.concat(matched.stream(), looks.stream().flatMap(look -> look.facts().stream()));
    }

    private void add(Condition condition) {
        if (condition instanceof Pattern pattern) {
            matched.add(fact(pattern));
        } else {
            looks.add(new Look((Presence) condition, condition.patterns().stream().map(this::fact).toList()));
        }
    }

    private Fact fact(Pattern pattern) {
        Variable name = new Variable("#" + facts, -1 - facts++, new ValueType(pattern.type(), Object.class));
        pattern.variable().ifPresent(variable -> values.put(variable, name));
        List<Claim> claims = new ArrayList<>();
        for (Part part : pattern.parts()) {
            if (part instanceof Binding binding) {
                values.put(binding.variable(), named(binding.value(), name));
            } else {
                claims.addAll(Claim.of(named(((Test) part).expression(), name), (Test) part));
            }
        }
        return new Fact(name, pattern, claims);
    }

    private Expression named(Expression expression, Variable fact) {
        return expression.mapped(part -> part instanceof Self ? fact : values.getOrDefault(part, part));
    }
}
