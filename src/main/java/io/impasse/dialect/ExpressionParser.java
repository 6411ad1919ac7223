package io.impasse.dialect;

import io.impasse.dialect.Expression.Call;
import io.impasse.dialect.Expression.Comparison;
import io.impasse.dialect.Expression.Joined;
import io.impasse.dialect.Expression.Literal;
import io.impasse.dialect.Expression.OneOf;
import io.impasse.dialect.Expression.Operator;
import io.impasse.dialect.Expression.Self;
import io.impasse.dialect.Token.Kind;
import io.impasse.model.Suggestion;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads expressions of a pattern over facts of one type, and refuses those whose words or types do not fit. */
final class ExpressionParser {
    private static final int DEEPEST = 8;

    private final Cursor cursor;
    private final Scope scope;
    private final Self self;
    private int depth;

    ExpressionParser(Cursor cursor, Scope scope, Class<?> type) {
        this.cursor = cursor;
        this.scope = scope;
        this.self = new Self(ValueType.of(type));
    }

    /** An expression that is true or false. */
    Expression test() {
        Token start = cursor.peek();
        Expression test = either();
        truth(test, start);
        return test;
    }

    private Expression either() {
        return joined("||", false, () -> joined("&&", true, this::single));
    }

    private Expression joined(String sign, boolean all, Supplier<Expression> part) {
        Token start = cursor.peek();
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (cursor.took(sign)) {
            parts.add(part.get());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        parts.forEach(one -> truth(one, start));
        return new Joined(all, parts);
    }

    private Expression single() {
        if (!opened()) {
            return comparison(operand());
        }
        Expression inner = either();
        cursor.expect(")");
        depth--;
        return inner;
    }

    /** Moves past a parenthesis that opens here, if one does. */
    private boolean opened() {
        boolean opened = cursor.peek().is("(");
        if (opened) {
            cursor.refuse(++depth > DEEPEST, cursor.next(), "more than " + DEEPEST + " parentheses stand in each other", "split the idea");
        }
        return opened;
    }

    /** The rest of a comparison whose left side was read; the left side alone if nothing follows. */
    Expression comparison(Expression left) {
        Token sign = cursor.peek();
        if (sign.is("in") || sign.is("not") && cursor.second().is("in")) {
            return oneOf(left, cursor.took("not"));
        }
        Optional<Operator> operator = operator();
        return operator.isPresent() ? checked(new Comparison(operator.get(), left, operand()), sign) : left;
    }

    private Optional<Operator> operator() {
        String words = cursor.peek().is("not") ? "not " + cursor.second().text() : cursor.peek().text();
        Optional<Operator> found = Stream.of(Operator.values()).filter(operator -> operator.sign().equals(words)).findFirst();
        if (found.isPresent() && cursor.peek().kind() != Kind.STRING) {
            cursor.took("not");
            cursor.next();
            return found;
        }
        return Optional.empty();
    }

    private Expression oneOf(Expression left, boolean negated) {
        cursor.expect("in");
        cursor.expect("(");
        List<Expression> options = new ArrayList<>();
        do {
            Token start = cursor.peek();
            options.add(operand());
            fits(left.type().comparable(options.get(options.size() - 1).type()), start, left, options.get(options.size() - 1));
        } while (cursor.took(","));
        cursor.expect(")");
        return new OneOf(left, options, negated);
    }

    private Comparison checked(Comparison test, Token sign) {
        ValueType left = test.left().type();
        ValueType right = test.right().type();
        switch (test.operator()) {
            case CONTAINS, LACKS -> fits(left.collection() && left.inside().comparable(right), sign, test.left(), test.right());
            case MEMBER, STRANGER -> fits(right.collection() && right.inside().comparable(left), sign, test.left(), test.right());
            default -> fits(left.comparable(right) && (!test.operator().ordering() || left.ordered()), sign, test.left(), test.right());
        }
        return test;
    }

    private void fits(boolean fits, Token sign, Expression left, Expression right) {
        if (!fits) {
            throw cursor.breach(sign, "\"" + sign.text() + "\" cannot stand between " + shown(left) + " and " + shown(right), "compare like with like");
        }
    }

    private static String shown(Expression expression) {
        return expression.words() + " (" + expression.type().shown() + ")";
    }

    private void truth(Expression test, Token start) {
        if (!test.type().truth()) {
            throw cursor.breach(start, shown(test) + " is neither true nor false", "compare it, such as " + test.words() + " == ...");
        }
    }

    /** A value: a word of the fact, a variable, a constant or a literal. */
    Expression operand() {
        Token token = cursor.next();
        return switch (token.kind()) {
            case STRING -> new Literal(token.text());
            case NUMBER -> new Literal(Integer.parseInt(token.text()));
            case VARIABLE -> path(variable(token));
            case NAME -> name(token);
            default -> throw cursor.breach(token, token.shown() + " stands where a value should", "");
        };
    }

    private Expression name(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Literal(token.is("true"));
        }
        if (Character.isUpperCase(token.text().charAt(0))) {
            return constant(token);
        }
        return path(call(self, token));
    }

    Expression variable(Token token) {
        return scope.find(token.text()).orElseThrow(() -> cursor.breach(token, "nothing is bound to " + token.shown() + " here",
            Suggestion.remedy(token.text(), scope.names(), "bound are")));
    }

    private Expression constant(Token type) {
        List<String> known = Published.values().stream().map(Class::getSimpleName).toList();
        cursor.known(type, known, "type");
        cursor.expect(".");
        Token name = cursor.expect(Kind.NAME, "a constant of " + type.text());
        Object[] constants = Published.values().get(known.indexOf(type.text())).getEnumConstants();
        cursor.known(name, Stream.of(constants).map(constant -> ((Enum<?>) constant).name()).toList(), "constant");
        return new Literal(Stream.of(constants).filter(constant -> ((Enum<?>) constant).name().equals(name.text())).findFirst().orElseThrow());
    }

    private Expression path(Expression start) {
        Expression path = start;
        for (int words = 1; cursor.peek().is("."); words++) {
            cursor.refuse(words > DEEPEST, cursor.next(), "more than " + DEEPEST + " words follow each other", "bind one in between");
            path = call(path, cursor.expect(Kind.NAME, "a word"));
        }
        return path;
    }

    private Expression call(Expression target, Token word) {
        List<Method> methods = Published.words(target.type().raw());
        List<Method> named = methods.stream().filter(method -> method.getName().equals(word.text())).toList();
        if (named.isEmpty()) {
            cursor.known(word, methods.stream().map(Method::getName).distinct().sorted().toList(), "word");
        }
        List<Expression> arguments = opened() ? arguments() : List.of();
        Method method = named.stream().filter(one -> takes(one.getParameterTypes(), arguments)).findFirst()
            .orElseThrow(() -> cursor.breach(word, "\"" + word.text() + "\" " + (arguments.isEmpty() ? "is given nothing" : "does not take " + shown(arguments)), "it takes "
                + named.stream().map(one -> Published.parameters(one.getParameterTypes())).sorted().collect(Collectors.joining(", or "))));
        return new Call(target, method, arguments);
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        while (!cursor.took(")")) {
            if (!arguments.isEmpty()) {
                cursor.expect(",");
            }
            arguments.add(operand());
        }
        depth--;
        return arguments;
    }

    static boolean takes(Class<?>[] parameters, List<Expression> arguments) {
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!ValueType.of(parameters[i]).raw().isAssignableFrom(arguments.get(i).type().raw())) {
                return false;
            }
        }
        return true;
    }

    static String shown(List<Expression> arguments) {
        return arguments.stream().map(ExpressionParser::shown).collect(Collectors.joining(", "));
    }
}
