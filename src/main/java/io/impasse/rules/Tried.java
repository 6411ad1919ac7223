package io.impasse.rules;

import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Call;
import io.impasse.dialect.Expression.Comparison;
import io.impasse.dialect.Expression.Operator;
import io.impasse.dialect.Rule;
import java.util.List;
import java.util.Map;
import org.drools.model.BetaIndex;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;

/** An expression of a pattern as the engine calls it, with the values of the variables of other patterns that it uses. */
final class Tried {
    private final String rule;
    private final Expression expression;
    private final List<Expression.Variable> outer;
    private final List<Variable<Object>> given;
    private final int slots;
    /** Equal for expressions that share a node of the network: those without variables, wherever they stand. */
    private final String sign;

    Tried(Rule rule, Expression expression, Map<Expression.Variable, Variable<Object>> variables) {
        this.rule = rule.id();
        this.expression = expression;
        this.outer = expression.all().filter(Expression.Variable.class::isInstance).map(Expression.Variable.class::cast).distinct().toList();
        this.given = outer.stream().map(variables::get).toList();
        this.slots = rule.slots();
        this.sign = (outer.isEmpty() ? "" : rule.id() + " ") + expression.words();
    }

    /** Lets the pattern take only facts for which it holds. */
    void addTo(PatternDef<Object> pattern) {
        switch (outer.size()) {
            case 0 -> pattern.expr(sign, new Alone(this));
            case 1 -> withOne(pattern);
            case 2 -> pattern.expr(sign, given.get(0), given.get(1), new WithTwo(this));
            default -> pattern.expr(sign, given.get(0), given.get(1), given.get(2), new WithThree(this));
        }
    }

    private void withOne(PatternDef<Object> pattern) {
        if (expression instanceof Comparison test && test.operator() == Operator.EQUAL && test.left() instanceof Call word
            && word.component() && word.target() instanceof Expression.Self && test.right() instanceof Expression.Variable) {
            pattern.expr(sign, given.get(0), new WithOne(this), index(word));
        } else {
            pattern.expr(sign, given.get(0), new WithOne(this));
        }
    }

    /** Facts that are equal in a component are found without trying all. */
    @SuppressWarnings("unchecked")
    private static BetaIndex<Object, Object, Object> index(Call word) {
        Function1<Object, Object> component = fact -> word.of(fact, new Object[0]);
        return PatternDSL.betaIndexedBy((Class<Object>) word.type().raw(), Index.ConstraintType.EQUAL, -1, component, value -> value);
    }

    /** Binds its value to the variable; it uses no other pattern. */
    void bind(PatternDef<Object> pattern, Variable<Object> variable) {
        pattern.bind(variable, (Function1<Object, Object>) this::value);
    }

    private Object value(Object fact, Object... values) {
        Object[] bound = new Object[slots];
        for (int i = 0; i < outer.size(); i++) {
            bound[outer.get(i).slot()] = values[i];
        }
        return expression.of(fact, bound);
    }

    private boolean holds(Object fact, Object... values) {
        Effort.count(rule);
        return Boolean.TRUE.equals(value(fact, values));
    }

    private record Alone(Tried tried) implements Predicate1<Object>, HashedExpression {
        @Override
        public boolean test(Object fact) {
            return tried.holds(fact);
        }

        @Override
        public String getExpressionHash() {
            return tried.sign;
        }
    }

    private record WithOne(Tried tried) implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object one) {
            return tried.holds(fact, one);
        }

        @Override
        public String getExpressionHash() {
            return tried.sign;
        }
    }

    private record WithTwo(Tried tried) implements Predicate3<Object, Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object one, Object two) {
            return tried.holds(fact, one, two);
        }

        @Override
        public String getExpressionHash() {
            return tried.sign;
        }
    }

    private record WithThree(Tried tried) implements Predicate4<Object, Object, Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object one, Object two, Object three) {
            return tried.holds(fact, one, two, three);
        }

        @Override
        public String getExpressionHash() {
            return tried.sign;
        }
    }
}
