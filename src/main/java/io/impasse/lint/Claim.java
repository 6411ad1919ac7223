package io.impasse.lint;

import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Comparison;
import io.impasse.dialect.Expression.Joined;
import io.impasse.dialect.Expression.Literal;
import io.impasse.dialect.Expression.OneOf;
import io.impasse.dialect.Expression.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a test says, in one way however it was written: that a value lies in a range.
 *
 * @param subject the value; where the test only holds or not, the test itself
 * @param test    where it stands
 */
record Claim(Expression subject, Range range, Test test) {
    private static final Set<Operator> NEGATIONS = Set.of(Operator.UNEQUAL, Operator.AT_LEAST, Operator.AT_MOST, Operator.LACKS, Operator.STRANGER);
    private static final Set<Operator> TURNED = Set.of(Operator.MORE, Operator.MEMBER);
    /** What has no value of its own: the subject of a test that is the same for all facts. */
    private static final Literal NOTHING = new Literal("");

    /** All that an expression says whose variables were replaced. */
    static List<Claim> of(Expression expression, Test test) {
        if (expression instanceof Joined joined && joined.every()) {
            return joined.parts().stream().flatMap(part -> of(part, test).stream()).toList();
        }
        return List.of(one(expression, test));
    }

    private static Claim one(Expression expression, Test test) {
        if (expression instanceof Comparison comparison) {
            boolean negated = NEGATIONS.contains(comparison.operator());
            return compared(positive(comparison), negated, test);
        } else if (expression instanceof OneOf listed && listed.options().stream().allMatch(Literal.class::isInstance)) {
            List<Object> options = listed.options().stream().map(option -> ((Literal) option).value()).toList();
            return new Claim(listed.value(), listed.negated() ? Range.but(options, listed.value().type()) : Range.only(options), test);
        }
        return expression instanceof Joined joined ? either(joined, test) : new Claim(expression, Range.truth(true), test);
    }

    /** The same, or its opposite, with one of three operators. */
    private static Comparison positive(Comparison comparison) {
        Operator operator = NEGATIONS.contains(comparison.operator()) ? comparison.operator().opposite() : comparison.operator();
        if (!TURNED.contains(operator)) {
            return new Comparison(operator, comparison.left(), comparison.right());
        }
        return new Comparison(operator == Operator.MORE ? Operator.LESS : Operator.CONTAINS, comparison.right(), comparison.left());
    }

    private static Claim compared(Comparison comparison, boolean negated, Test test) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        boolean same = left.words().equals(right.words());
        if (same || left instanceof Literal && right instanceof Literal) {
            boolean holds = same ? comparison.operator() == Operator.EQUAL : comparison.holds("", new Object[0]);
            return new Claim(NOTHING, holds != negated ? Range.ALL : Range.NONE, test);
        }
        return withLiteral(comparison, negated, test).orElseGet(() -> new Claim(comparison, Range.truth(!negated), test));
    }

    private static Optional<Claim> withLiteral(Comparison comparison, boolean negated, Test test) {
        boolean first = comparison.left() instanceof Literal;
        Expression value = first ? comparison.right() : comparison.left();
        if (!((first ? comparison.left() : comparison.right()) instanceof Literal literal)) {
            return Optional.empty();
        }
        List<Object> one = List.of(literal.value());
        if (comparison.operator() == Operator.EQUAL) {
            return Optional.of(new Claim(value, negated ? Range.but(one, value.type()) : Range.only(one), test));
        } else if (comparison.operator() == Operator.LESS && literal.value() instanceof Integer number) {
            return Optional.of(new Claim(value, first == negated ? Range.upTo(negated ? number : number - 1) : Range.from(negated ? number : number + 1), test));
        }
        return Optional.empty();
    }

    /** Alternatives that speak of one value are one range. */
    private static Claim either(Joined joined, Test test) {
        Claim whole = new Claim(joined, Range.truth(true), test);
        List<Claim> parts = joined.parts().stream().map(part -> of(part, test)).map(claims -> claims.size() == 1 ? claims.get(0) : whole).toList();
        boolean alike = parts.stream().map(Claim::key).distinct().count() == 1;
        Optional<Range> range = parts.stream().map(Claim::range).map(Optional::of).reduce((one, other) -> one.flatMap(it -> other.flatMap(it::or))).orElseThrow();
        return alike ? range.map(all -> new Claim(parts.get(0).subject(), all, test)).orElse(whole) : whole;
    }

    /** The same about other facts. */
    Claim about(UnaryOperator<Expression> facts) {
        Expression about = subject.mapped(facts);
        return about instanceof Comparison comparison ? compared(comparison, range.equals(Range.truth(false)), test) : new Claim(about, range, test);
    }

    /** Equal for claims about the same value. */
    String key() {
        return key(subject);
    }

    private static String key(Expression subject) {
        if (subject instanceof Joined joined) {
            return sorted(subject, joined.every() ? " && " : " || ");
        }
        boolean equal = subject instanceof Comparison comparison && comparison.operator() == Operator.EQUAL;
        return equal ? sorted(subject, " == ") : subject.words();
    }

    private static String sorted(Expression subject, String sign) {
        return subject.parts().stream().map(Claim::key).sorted().collect(Collectors.joining(sign, "( ", " )"));
    }
}
