package io.impasse.dialect;

import io.impasse.dialect.Condition.Binding;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression.Literal;
import io.impasse.dialect.Expression.Variable;
import io.impasse.dialect.Token.Kind;
import io.impasse.finding.Conclusion;
import io.impasse.finding.RuleCard;
import io.impasse.finding.Severity;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a rule in the house dialect: the part of DRL that is safe to run, and small enough to be checked and explained.
 * A file holds one rule; its conditions match published types by published words; it draws exactly one conclusion.
 */
public final class RuleParser {
    private static final int MOST_LINES = 40;
    private static final int MOST_CONDITIONS = 16;
    /** What the engine can hand to a test. */
    private static final int MOST_OUTER = 3;
    private static final String ID = "(?!(cases|reading|vocabulary)/)[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*";
    private static final List<String> ANNOTATIONS = List.of("title", "severity", "basis");
    private static final List<String> SEVERITIES = Stream.of(Severity.values()).map(Severity::id).toList();

    private final Cursor cursor;
    private final Scope scope = new Scope();

    private RuleParser(RuleSource source) {
        this.cursor = new Cursor(source);
    }

    /**
     * The rule in that file.
     *
     * @throws InputException if it is not one well-formed rule of the dialect; names file, line, column, fault and remedy
     */
    public static Rule parse(RuleSource source) {
        return new RuleParser(source).rule();
    }

    /** Whether a rule can have that id: letters, digits, - and _, in folders that hold rules. */
    public static boolean isId(String id) {
        return id.matches(ID);
    }

    private Rule rule() {
        String text = cursor.source().text();
        refuseFile(!text.startsWith("/*") && !text.startsWith("//"), 1, "no comment stands above the rule", "say what it means and when it is silent");
        refuseFile(text.lines().count() > MOST_LINES, MOST_LINES, "the file is longer than " + MOST_LINES + " lines", "split the idea");
        cursor.refuse(!cursor.peek().is("rule"), cursor.peek(), cursor.peek().shown() + " stands where the rule should begin",
            "a rule file holds one rule and nothing else; every published type is there");
        Token start = cursor.next();
        RuleCard card = card(cursor.expect(Kind.STRING, "the name of the rule in quotation marks"));
        cursor.expect("when");
        List<Condition> conditions = new ArrayList<>();
        while (!cursor.took("then")) {
            cursor.refuse(conditions.size() == MOST_CONDITIONS, cursor.peek(), "the rule has more than " + MOST_CONDITIONS + " conditions", "split the idea");
            conditions.add(condition());
        }
        cursor.refuse(conditions.stream().noneMatch(Pattern.class::isInstance), cursor.peek(), "the rule matches no fact",
            "let it rest on a fact, such as what was searched; an absence alone has no words to show");
        refuseProducts(conditions.stream().filter(Pattern.class::isInstance).map(Pattern.class::cast).toList());
        Rule.Draw draw = draw();
        cursor.expect("end");
        cursor.refuse(cursor.peek().kind() != Kind.END, cursor.peek(), cursor.peek().shown() + " stands behind the rule", "give each rule its own file");
        return new Rule(card, Comment.of(text, start.line()), start.line(), conditions, draw, scope.slots());
    }

    /** Patterns that take every fact of their type multiply. */
    private void refuseProducts(List<Pattern> together) {
        cursor.refuse(together.stream().filter(pattern -> pattern.tests().isEmpty()).count() > 1, cursor.peek(),
            "two patterns have no test", "say which facts they are to match");
    }

    private void refuseFile(boolean bad, int line, String fault, String remedy) {
        if (bad) {
            throw new InputException(cursor.source().place(line, 1), fault, remedy);
        }
    }

    private RuleCard card(Token name) {
        String id = cursor.source().id();
        refuseFile(!isId(id), 1, "the path is no name of a rule", "name file and folder with letters, digits, - and _; cases, reading and vocabulary hold no rules");
        cursor.refuse(!name.text().equals(id), name, "the rule is named " + name.shown(), "name it \"" + id + "\", as its path");
        Map<String, String> said = new LinkedHashMap<>();
        while (cursor.took("@")) {
            annotation(said);
        }
        cursor.refuse(!cursor.peek().is("when"), cursor.peek(), cursor.peek().shown() + " stands where \"when\" should",
            "rules have annotations, but no attributes; their order has no meaning");
        ANNOTATIONS.forEach(key -> cursor.refuse(said.getOrDefault(key, "").isBlank(), name, "the rule has no @" + key,
            "add @" + key + "( ... ) under its name"));
        return new RuleCard(id, said.get("title"), Severity.valueOf(said.get("severity").toUpperCase(Locale.ROOT)), said.get("basis"));
    }

    private void annotation(Map<String, String> said) {
        Token key = cursor.expect(Kind.NAME, "the name of an annotation");
        cursor.known(key, ANNOTATIONS, "annotation");
        cursor.expect("(");
        boolean severity = key.is("severity");
        Token value = severity ? cursor.expect(Kind.NAME, "a severity") : cursor.expect(Kind.STRING, "a string");
        if (severity) {
            cursor.known(value, SEVERITIES, "severity");
        }
        cursor.expect(")");
        cursor.refuse(said.putIfAbsent(key.text(), value.text()) != null, key, "@" + key.text() + " stands there twice", "keep one");
    }

    private Condition condition() {
        Token start = cursor.peek();
        if (!start.is("not") && !start.is("exists")) {
            return pattern();
        }
        cursor.next();
        Set<String> outside = scope.names();
        Presence presence = new Presence(start.is("exists"), inside(), start.line());
        scope.leaveOnly(outside);
        return presence;
    }

    /** The patterns behind {@code not} or {@code exists}. */
    private List<Pattern> inside() {
        if (!cursor.took("(")) {
            return List.of(inner());
        }
        List<Pattern> patterns = new ArrayList<>();
        do {
            cursor.refuse(patterns.size() == MOST_CONDITIONS, cursor.peek(), "more than " + MOST_CONDITIONS + " patterns stand together", "split the idea");
            patterns.add(inner());
        } while (cursor.took("and"));
        cursor.expect(")");
        refuseProducts(patterns);
        return patterns;
    }

    private Pattern inner() {
        cursor.refuse(cursor.peek().is("not") || cursor.peek().is("exists"), cursor.peek(), "a not or exists stands inside another",
            "write two rules, or let one conclusion rest on another; the engine would lose rules");
        return pattern();
    }

    private Pattern pattern() {
        Token start = cursor.peek();
        boolean named = start.kind() == Kind.VARIABLE;
        if (named) {
            cursor.next();
            cursor.expect(":");
        }
        Token name = cursor.expect(Kind.NAME, "a pattern, such as Provision( ... ),");
        cursor.refuse(!Character.isUpperCase(name.text().charAt(0)), name, name.shown() + " is not in the dialect", "use patterns, not, exists and and");
        cursor.known(name, Published.matchable(), "type");
        Class<?> type = Published.type(name.text());
        Optional<Variable> variable = named ? Optional.of(declare(start, ValueType.of(type))) : Optional.empty();
        cursor.expect("(");
        List<Part> parts = parts(new ExpressionParser(cursor, scope, type));
        cursor.refuse(cursor.peek().is("from") || cursor.peek().is("over"), cursor.peek(), cursor.peek().shown() + " is not in the dialect", "match the facts themselves");
        return checked(new Pattern(variable, type, parts, start.line()), start);
    }

    private Pattern checked(Pattern pattern, Token start) {
        for (Part part : pattern.parts()) {
            Expression whole = pattern.inlined(part instanceof Test test ? test.expression() : ((Binding) part).value());
            long outer = whole.all().filter(Variable.class::isInstance).distinct().count();
            cursor.refuse(part instanceof Binding && outer > 0, start, part.words() + " reads another pattern", "bind it in that pattern, or compare with it here");
            cursor.refuse(outer > MOST_OUTER, start, part.words() + " needs more than " + MOST_OUTER + " variables of other patterns", "split the test");
        }
        return pattern;
    }

    private List<Part> parts(ExpressionParser expressions) {
        List<Part> parts = new ArrayList<>();
        while (!cursor.took(")")) {
            if (!parts.isEmpty()) {
                cursor.expect(",");
            }
            part(expressions, parts);
        }
        return parts;
    }

    /** A test, a binding, or both in one: {@code $matter : matter != ""}. */
    private void part(ExpressionParser expressions, List<Part> parts) {
        Token start = cursor.peek();
        if (start.kind() != Kind.VARIABLE || !cursor.second().is(":")) {
            parts.add(new Test(expressions.test(), start.line(), start.column()));
            return;
        }
        cursor.next();
        cursor.expect(":");
        Token value = cursor.peek();
        Expression bound = expressions.operand();
        Expression whole = expressions.comparison(bound);
        parts.add(new Binding(declare(start, bound.type()), bound));
        if (!whole.equals(bound)) {
            parts.add(new Test(whole, value.line(), value.column()));
        }
    }

    private Variable declare(Token name, ValueType type) {
        cursor.refuse(scope.find(name.text()).isPresent(), name, name.shown() + " is bound already", "compare with ==, or take another name");
        return scope.declare(name.text(), type);
    }

    private Rule.Draw draw() {
        Token start = cursor.peek();
        cursor.refuse(!start.is("insertLogical"), start, "a rule draws exactly one conclusion from what it bound",
            "write insertLogical( new Conclusion( $one, $other ) ); and nothing else");
        cursor.next();
        cursor.expect("(");
        cursor.expect("new");
        Token name = cursor.expect(Kind.NAME, "a conclusion");
        cursor.known(name, Published.conclusions(), "conclusion");
        cursor.expect("(");
        List<Expression> given = given();
        cursor.expect(")");
        cursor.expect(";");
        return new Rule.Draw(constructor(name, given), given, cursor.source().place(name.line(), name.column()));
    }

    private List<Expression> given() {
        ExpressionParser expressions = new ExpressionParser(cursor, scope, Object.class);
        List<Expression> given = new ArrayList<>();
        while (!cursor.took(")")) {
            if (!given.isEmpty()) {
                cursor.expect(",");
            }
            Token token = cursor.next();
            cursor.refuse(token.kind() != Kind.VARIABLE && token.kind() != Kind.STRING, token, token.shown() + " is neither bound nor a string", "bind it above");
            given.add(token.kind() == Kind.STRING ? new Literal(token.text()) : expressions.variable(token));
        }
        return given;
    }

    private Constructor<? extends Conclusion> constructor(Token name, List<Expression> given) {
        List<Constructor<? extends Conclusion>> all = Published.constructors(name.text());
        return all.stream().filter(one -> ExpressionParser.takes(one.getParameterTypes(), given)).findFirst()
            .orElseThrow(() -> cursor.breach(name, name.shown() + " is not drawn from " + ExpressionParser.shown(given), "it is drawn from "
                + all.stream().map(one -> Published.parameters(one.getParameterTypes())).collect(Collectors.joining(", or "))));
    }
}
