package io.impasse.dialect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of the conditions of a rule, all of which must hold. */
public sealed interface Condition {

    /** Its line in the file, from 1. */
    int line();

    /** As one writes it in a rule, on one line. */
    String words();

    /** The patterns in it, which may be itself. */
    List<Pattern> patterns();

    /**
     * A fact of a type for which the tests hold.
     *
     * @param variable names the fact, if anything does
     * @param parts    in the order of the rule; a binding may be used by what stands behind it
     */
    record Pattern(Optional<Expression.Variable> variable, Class<?> type, List<Part> parts, int line) implements Condition {
        public Pattern {
            parts = List.copyOf(parts);
        }

        @Override
        public String words() {
            String inner = parts.stream().map(Part::words).collect(Collectors.joining(", "));
            return variable.map(name -> name.name() + " : ").orElse("") + type.getSimpleName() + (inner.isEmpty() ? "()" : "( " + inner + " )");
        }

        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }

        /**
         * An expression of this pattern without the variables of this pattern, whose values take their place: what is left are
         * variables of patterns before it.
         */
        public Expression inlined(Expression expression) {
            return expression.mapped(part -> part instanceof Expression.Variable used ? value(used) : part);
        }

        private Expression value(Expression.Variable used) {
            if (variable.filter(used::equals).isPresent()) {
                return new Expression.Self(used.type());
            }
            return parts.stream().filter(part -> part instanceof Binding binding && binding.variable().equals(used))
                .map(part -> inlined(((Binding) part).value())).findFirst().orElse(used);
        }

        /** The tests among its parts. */
        public List<Test> tests() {
            return parts.stream().filter(Test.class::isInstance).map(Test.class::cast).toList();
        }
    }

    /**
     * Facts that must be there, without being told, or must not be there.
     *
     * @param wanted   whether they must be there
     * @param patterns that together match them
     */
    record Presence(boolean wanted, List<Pattern> patterns, int line) implements Condition {
        public Presence {
            patterns = List.copyOf(patterns);
        }

        @Override
        public String words() {
            String inner = patterns.stream().map(Pattern::words).collect(Collectors.joining(" and "));
            return (wanted ? "exists" : "not") + (patterns.size() == 1 ? " " + inner : "( " + inner + " )");
        }
    }

    /** A part of a pattern. */
    sealed interface Part {

        /** As one writes it in a rule. */
        String words();
    }

    /** Gives a name to a value. */
    record Binding(Expression.Variable variable, Expression value) implements Part {
        @Override
        public String words() {
            return variable.name() + " : " + value.words();
        }
    }

    /** Must hold for the fact. */
    record Test(Expression expression, int line, int column) implements Part {
        @Override
        public String words() {
            return expression.words();
        }
    }
}
