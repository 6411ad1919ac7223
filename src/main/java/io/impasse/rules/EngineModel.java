package io.impasse.rules;

import io.impasse.dialect.Condition;
import io.impasse.dialect.Condition.Binding;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression;
import io.impasse.dialect.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItem;

/**
 * Rules as the engine takes them, made at run time without a compiler: a user's rule is never turned into code, its tests are
 * evaluated as they were read.
 */
final class EngineModel {
    /** The package of the compiled rules: Drools 10.2 loses rules when alike conditions stand in two. */
    static final String PACKAGE = RuleIndex.FOLDER.replace('/', '.');

    private final Rule rule;
    private final Map<Expression.Variable, Variable<Object>> variables = new HashMap<>();

    private EngineModel(Rule rule) {
        this.rule = rule;
    }

    static Model of(List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        rules.forEach(rule -> model.addRule(new EngineModel(rule).built()));
        return model;
    }

    private org.drools.model.Rule built() {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        rule.conditions().forEach(condition -> items.add(item(condition)));
        items.add(new Insertion(rule.draw(), rule.slots(), variables));
        return PatternDSL.rule(PACKAGE, rule.id()).metadata("title", rule.card().title()).metadata("severity", rule.card().severity().id())
            .metadata("basis", rule.card().basis()).build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private ViewItem<?> item(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern);
        }
        Presence presence = (Presence) condition;
        List<ViewItem<?>> patterns = presence.patterns().stream().<ViewItem<?>>map(this::pattern).toList();
        ViewItem<?> together = patterns.size() == 1 ? patterns.get(0)
            : (ViewItem<?>) PatternDSL.and(patterns.get(0), patterns.subList(1, patterns.size()).toArray(ViewItem<?>[]::new));
        return (ViewItem<?>) (presence.wanted() ? PatternDSL.exists(together) : PatternDSL.not(together));
    }

    private PatternDef<Object> pattern(Pattern pattern) {
        Variable<Object> fact = declared(pattern.type(), pattern.variable().map(Expression.Variable::name).orElse("$line" + pattern.line() + "_" + variables.size()));
        pattern.variable().ifPresent(variable -> variables.put(variable, fact));
        PatternDef<Object> built = PatternDSL.pattern(fact);
        for (Part part : pattern.parts()) {
            if (part instanceof Test test) {
                new Tried(rule, pattern.inlined(test.expression()), variables).addTo(built);
            } else {
                bind((Binding) part, pattern, built);
            }
        }
        return built;
    }

    private void bind(Binding binding, Pattern pattern, PatternDef<Object> built) {
        Variable<Object> variable = declared(binding.variable().type().raw(), binding.variable().name());
        new Tried(rule, pattern.inlined(binding.value()), variables).bind(built, variable);
        variables.put(binding.variable(), variable);
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> declared(Class<?> type, String name) {
        return PatternDSL.declarationOf((Class<Object>) type, name);
    }
}
