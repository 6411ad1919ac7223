package io.impasse.rules;

import io.impasse.dialect.Expression;
import io.impasse.dialect.Rule;
import java.util.List;
import java.util.Map;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.drools.modelcompiler.consequence.DroolsImpl;

/** The consequence of a rule: its conclusion holds as long as the conditions do. */
final class Insertion extends ConsequenceBuilder.AbstractValidBuilder<Insertion> {

    Insertion(Rule.Draw draw, int slots, Map<Expression.Variable, Variable<Object>> variables) {
        this(draw, slots, used(draw), variables);
    }

    private Insertion(Rule.Draw draw, int slots, List<Expression.Variable> used, Map<Expression.Variable, Variable<Object>> variables) {
        super(used.stream().map(variables::get).toArray(Variable<?>[]::new));
        usingDrools = true;
        block = values -> {
            Object[] bound = new Object[slots];
            for (int i = 0; i < used.size(); i++) {
                bound[used.get(i).slot()] = values[i + 1];
            }
            ((DroolsImpl) values[0]).asKnowledgeHelper().insertLogical(draw.from(bound));
        };
    }

    private static List<Expression.Variable> used(Rule.Draw draw) {
        return draw.arguments().stream().filter(Expression.Variable.class::isInstance).map(Expression.Variable.class::cast).distinct().toList();
    }
}
