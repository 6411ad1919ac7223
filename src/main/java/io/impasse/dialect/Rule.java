package io.impasse.dialect;

import io.impasse.finding.Conclusion;
import io.impasse.finding.RuleCard;
import io.impasse.model.InputException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that was read and found sound.
 *
 * @param comment    what its author says of it, without the marks of the comment
 * @param line       of its first word, from 1
 * @param conditions in the order of the file
 * @param slots      how many variables it has
 */
public record Rule(RuleCard card, String comment, int line, List<Condition> conditions, Draw draw, int slots) {
    public Rule {
        conditions = List.copyOf(conditions);
    }

    /** Its path under the rules folder. */
    public String id() {
        return card.id();
    }

    /** All patterns, also those of what must be absent. */
    public Stream<Condition.Pattern> patterns() {
        return conditions.stream().flatMap(condition -> condition.patterns().stream());
    }

    /** Whether it matches what other rules draw. */
    public boolean restsOnConclusions() {
        return patterns().anyMatch(pattern -> Conclusion.class.isAssignableFrom(pattern.type()));
    }

    /** The same with other conditions. */
    public Rule with(List<Condition> others) {
        return new Rule(card, comment, line, others, draw, slots);
    }

    /**
     * The conclusion that a rule draws.
     *
     * @param arguments variables and strings, of the types that the constructor takes
     * @param place     where the rule draws it, such as {@code rules/drafting/blank.drl:14:24}
     */
    public record Draw(Constructor<? extends Conclusion> constructor, List<Expression> arguments, String place) {
        public Draw {
            arguments = List.copyOf(arguments);
        }

        /** The type of the conclusion. */
        public Class<?> type() {
            return constructor.getDeclaringClass();
        }

        /**
         * The conclusion from these values of the variables, by slot.
         *
         * @throws InputException if there is no such conclusion from them
         */
        public Conclusion from(Object[] bound) {
            try {
                return constructor.newInstance(arguments.stream().map(argument -> argument.of("", bound)).toArray());
            } catch (InvocationTargetException e) {
                throw new InputException(place, "there is no " + type().getSimpleName() + " from what was matched: " + e.getCause().getMessage(),
                    "match only what it can be drawn from");
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type().getName(), e);
            }
        }
    }
}
