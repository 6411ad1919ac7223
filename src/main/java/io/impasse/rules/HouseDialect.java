package io.impasse.rules;

import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;

/**
 * The part of DRL in which rules are written: safe to run, and small enough to be checked and explained. A file holds
 * one rule; its conditions match published types by published words; it draws exactly one conclusion.
 */
final class HouseDialect {
    private static final int MOST_LINES = 40;
    private static final List<String> ANNOTATIONS = List.of("title", "severity", "basis");
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");
    private static final Pattern CONCLUSION =
        Pattern.compile("insertLogical\\( *new (\\w+)\\( *((?:\\$\\w+|\"[^\"\\\\]*\")(?:, *(?:\\$\\w+|\"[^\"\\\\]*\"))*) *\\) *\\);");

    private final RuleSource source;

    private HouseDialect(RuleSource source) {
        this.source = source;
    }

    /** Refuses a file that is not one well-formed rule of the dialect. */
    static void check(RuleSource source) {
        HouseDialect dialect = new HouseDialect(source);
        RuleDescr rule = dialect.onlyRule(dialect.parse());
        dialect.checkHead(rule);
        dialect.checkConditions(rule.getLhs(), false);
        dialect.checkConclusion(rule);
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, source.text());
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
                throw breach(line, "this is not DRL: " + firstLine(error.getMessage()), "see the rules beside it");
            }
            return parsed;
        } catch (DroolsParserException e) {
            throw breach(1, "this is not DRL: " + firstLine(String.valueOf(e.getMessage())), "see the rules beside it");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private RuleDescr onlyRule(PackageDescr file) {
        boolean extras = Stream.of(file.getImports(), file.getFunctionImports(), file.getGlobals(), file.getFunctions(),
            file.getTypeDeclarations(), file.getEnumDeclarations(), file.getAttributes()).anyMatch(list -> !list.isEmpty());
        if (extras || !file.getName().isEmpty()) {
            throw breach(1, "a rule file has no package, imports, globals, functions or types",
                "leave them out; every published type is there");
        }
        if (file.getRules().size() != 1 || file.getRules().get(0).isQuery()) {
            throw breach(1, "a rule file holds exactly one rule, this one holds " + file.getRules().size(),
                "give each rule its own file");
        }
        return file.getRules().get(0);
    }

    private void checkHead(RuleDescr rule) {
        int line = rule.getLine();
        refuse(!rule.getName().equals(source.id()), line, "the rule is named \"" + rule.getName() + "\"",
            "name it \"" + source.id() + "\", as its path");
        refuse(!source.text().startsWith("/*") && !source.text().startsWith("//"), 1, "no comment stands above the rule",
            "say what it means and when it is silent");
        refuse(source.text().lines().count() > MOST_LINES, MOST_LINES, "the file is longer than " + MOST_LINES + " lines",
            "split the idea");
        refuse(!rule.getAttributes().isEmpty(), line, "attributes such as " + rule.getAttributes().keySet()
            + " are not in the dialect", "leave them out; the order of rules has no meaning");
        ANNOTATIONS.forEach(name -> refuse(text(rule, name).isBlank(), line, "the rule has no @" + name,
            "add @" + name + "( ... ) under its name"));
        for (String name : rule.getAnnotationNames()) {
            known(name, ANNOTATIONS, line, "annotation");
        }
        known(text(rule, "severity"), SEVERITIES, line, "severity");
    }

    private static String text(RuleDescr rule, String annotation) {
        AnnotationDescr found = rule.getAnnotation(annotation);
        return found == null || found.getSingleValue() == null ? "" : found.getSingleValueAsString();
    }

    private void checkConditions(BaseDescr condition, boolean inNegation) {
        if (condition instanceof PatternDescr pattern) {
            checkPattern(pattern);
            return;
        }
        boolean negation = condition instanceof NotDescr || condition instanceof ExistsDescr;
        refuse(negation && inNegation, condition.getLine(), "a not or exists stands inside another",
            "write two rules, or let one conclusion rest on another");
        boolean plain = condition instanceof AndDescr || condition instanceof OrDescr || negation;
        String name = condition.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        refuse(!plain, condition.getLine(), name + " is not in the dialect", "use patterns, and, or, not, exists");
        for (Object part : ((ConditionalElementDescr) condition).getDescrs()) {
            checkConditions((BaseDescr) part, inNegation || negation);
        }
    }

    private void checkPattern(PatternDescr pattern) {
        known(pattern.getObjectType(), Published.matchable(), pattern.getLine(), "type");
        refuse(pattern.getSource() != null || !pattern.getBehaviors().isEmpty(), pattern.getLine(),
            "from, collect, accumulate and windows are not in the dialect", "match the facts themselves");
        Set<String> own = Published.members(pattern.getObjectType());
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            checkConstraint(constraint, own);
        }
    }

    private void checkConstraint(BaseDescr constraint, Set<String> own) {
        refuse(constraint.getText().matches(".*[\\\\'].*"), constraint.getLine(), "a condition has no backslash and no '",
            "write strings in plain double quotes");
        boolean first = true;
        for (Word word : Word.of(constraint.getText())) {
            Collection<String> known = word.type() ? Published.types() : first ? own : Published.members();
            if (!word.operator()) {
                known(word.text(), known, constraint.getLine(), word.type() ? "type" : "word");
                first = false;
            }
        }
    }

    private void checkConclusion(RuleDescr rule) {
        String text = String.valueOf(rule.getConsequence()).strip();
        Matcher matcher = CONCLUSION.matcher(text);
        refuse(!matcher.matches() || !rule.getNamedConsequences().isEmpty(), rule.getConsequenceLine(),
            "a rule draws exactly one conclusion from what it bound",
            "write insertLogical( new Conclusion( $one, $other ) ); and nothing else");
        known(matcher.group(1), Published.conclusions(), rule.getConsequenceLine() + 1, "conclusion");
    }

    private void known(String word, Collection<String> known, int line, String what) {
        refuse(!known.contains(word), line, "unknown " + what + " \"" + word + "\"",
            Suggestion.remedy(word, known, "known are"));
    }

    private void refuse(boolean bad, int line, String fault, String remedy) {
        if (bad) {
            throw breach(line, fault, remedy);
        }
    }

    private InputException breach(int line, String fault, String remedy) {
        return new InputException(source.file() + ":" + Math.max(1, line), fault, remedy);
    }
}
