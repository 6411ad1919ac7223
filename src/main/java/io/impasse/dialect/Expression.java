package io.impasse.dialect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a condition: it has a value for each fact. Every word in it is published and every type fits. */
public sealed interface Expression {

    /**
     * Its value.
     *
     * @param fact  the fact that the pattern tries
     * @param bound the values of the variables so far, by slot
     */
    Object of(Object fact, Object[] bound);

    /** The type of the values. */
    ValueType type();

    /** As one writes it in a rule. */
    String words();

    /** The expressions in it. */
    default List<Expression> parts() {
        return List.of();
    }

    /** Itself and all in it. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** The same with other parts, as many as {@link #parts} gives. */
    default Expression with(List<Expression> others) {
        return this;
    }

    /** The same with every part changed, the inner ones first. */
    default Expression mapped(UnaryOperator<Expression> change) {
        return change.apply(with(parts().stream().map(part -> part.mapped(change)).toList()));
    }

    /** Whether it holds; its type is a truth value. */
    default boolean holds(Object fact, Object[] bound) {
        return Boolean.TRUE.equals(of(fact, bound));
    }

    /** A string, number, truth value or constant. */
    record Literal(Object value) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            return value;
        }

        @Override
        public ValueType type() {
            return ValueType.of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
        }

        @Override
        public String words() {
            if (value instanceof Enum<?> constant) {
                return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            }
            return value instanceof String ? "\"" + value + "\"" : value.toString();
        }
    }

    /** What a variable was bound to. */
    record Variable(String name, int slot, ValueType type) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            return bound[slot];
        }

        @Override
        public String words() {
            return name;
        }
    }

    /** The fact that the pattern tries. */
    record Self(ValueType type) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            return fact;
        }

        @Override
        public String words() {
            return "this";
        }
    }

    /** A published word of the fact, or of something the fact has. */
    record Call(Expression target, Method method, List<Expression> arguments) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            Object[] given = new Object[arguments.size()];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments.get(i).of(fact, bound);
            }
            try {
                return method.invoke(target.of(fact, bound), given);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(words(), e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(words(), e);
            }
        }

        @Override
        public ValueType type() {
            return ValueType.of(method.getGenericReturnType());
        }

        @Override
        public String words() {
            String before = target instanceof Self ? "" : target.words() + ".";
            String given = arguments.stream().map(Expression::words).collect(Collectors.joining(", "));
            return before + method.getName() + (component() ? "" : given.isEmpty() ? "()" : "( " + given + " )");
        }

        /** Whether it only reads what the fact was made with. */
        public boolean component() {
            return method.getDeclaringClass().isRecord() && Stream.of(method.getDeclaringClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(method.getName()));
        }

        @Override
        public Expression with(List<Expression> others) {
            return new Call(others.get(0), method, others.subList(1, others.size()));
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(target), arguments.stream()).toList();
        }
    }

    /** Two values against each other. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            return operator.holds(left.of(fact, bound), right.of(fact, bound));
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public String words() {
            return left.words() + " " + operator.sign() + " " + right.words();
        }

        @Override
        public Expression with(List<Expression> others) {
            return new Comparison(operator, others.get(0), others.get(1));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** One of several values, or none of them. */
    record OneOf(Expression value, List<Expression> options, boolean negated) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            Object found = value.of(fact, bound);
            for (Expression option : options) {
                if (Operator.EQUAL.holds(found, option.of(fact, bound))) {
                    return !negated;
                }
            }
            return negated;
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public String words() {
            return value.words() + (negated ? " not in " : " in ")
                + options.stream().map(Expression::words).collect(Collectors.joining(", ", "( ", " )"));
        }

        @Override
        public Expression with(List<Expression> others) {
            return new OneOf(others.get(0), others.subList(1, others.size()), negated);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(value), options.stream()).toList();
        }
    }

    /** All of several, or any of them. */
    record Joined(boolean every, List<Expression> parts) implements Expression {
        @Override
        public Object of(Object fact, Object[] bound) {
            for (Expression part : parts) {
                if (part.holds(fact, bound) != every) {
                    return !every;
                }
            }
            return every;
        }

        @Override
        public Expression with(List<Expression> others) {
            return new Joined(every, others);
        }

        @Override
        public ValueType type() {
            return ValueType.TRUTH;
        }

        @Override
        public String words() {
            return parts.stream().map(part -> part instanceof Joined ? "( " + part.words() + " )" : part.words())
                .collect(Collectors.joining(every ? " && " : " || "));
        }
    }

    /** How two values are compared. */
    enum Operator {
        EQUAL("=="), UNEQUAL("!="), LESS("<"), MORE(">"), AT_MOST("<="), AT_LEAST(">="), CONTAINS("contains"), LACKS("not contains"),
        MEMBER("memberOf"), STRANGER("not memberOf");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As one writes it. */
        public String sign() {
            return sign;
        }

        /** What holds where this does not. */
        public Operator opposite() {
            return switch (this) {
                case EQUAL -> UNEQUAL;
                case UNEQUAL -> EQUAL;
                case LESS -> AT_LEAST;
                case AT_LEAST -> LESS;
                case MORE -> AT_MOST;
                case AT_MOST -> MORE;
                case CONTAINS -> LACKS;
                case LACKS -> CONTAINS;
                case MEMBER -> STRANGER;
                case STRANGER -> MEMBER;
            };
        }

        /** What differs from it only where both sides are equal. */
        Operator neighbour() {
            return switch (this) {
                case LESS -> AT_MOST;
                case AT_MOST -> LESS;
                case MORE -> AT_LEAST;
                case AT_LEAST -> MORE;
                default -> this;
            };
        }

        boolean ordering() {
            return this == LESS || this == MORE || this == AT_MOST || this == AT_LEAST;
        }

        boolean holds(Object left, Object right) {
            return switch (this) {
                case EQUAL -> same(left, right);
                case LESS -> compare(left, right) < 0;
                case MORE -> compare(left, right) > 0;
                case CONTAINS -> ((Collection<?>) left).contains(right);
                case MEMBER -> ((Collection<?>) right).contains(left);
                default -> !opposite().holds(left, right);
            };
        }

        private static boolean same(Object left, Object right) {
            return left instanceof Number one && right instanceof Number other ? one.longValue() == other.longValue() : left.equals(right);
        }

        @SuppressWarnings("unchecked")
        private static int compare(Object left, Object right) {
            return left instanceof Number one && right instanceof Number other ? Long.compare(one.longValue(), other.longValue())
                : ((Comparable<Object>) left).compareTo(right);
        }
    }
}
