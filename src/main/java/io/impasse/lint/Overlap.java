package io.impasse.lint;

import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Variable;
import io.impasse.lint.Shape.Fact;
import io.impasse.lint.Shape.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a rule says all that another says. */
record Overlap(Shape narrow, Shape wide) {

    /** Whether the wide rule draws the same conclusion whenever the narrow one draws it. */
    boolean covers() {
        boolean sameType = narrow.rule().draw().type() == wide.rule().draw().type();
        return sameType && Embedding.exists(renumbered(wide.matched()), narrow.matched(), new Known(narrow.claims()), this::good);
    }

    /** The names of the facts of the wide rule must not be those of the narrow one. */
    private static Variable other(Variable fact) {
        return new Variable("'" + fact.name(), fact.slot(), fact.type());
    }

    private static Expression other(Expression part) {
        return part instanceof Variable fact ? other(fact) : part;
    }

    private static List<Fact> renumbered(List<Fact> facts) {
        return facts.stream().map(fact -> new Fact(other(fact.name()), fact.pattern(), fact.claims().stream().map(claim -> claim.about(Overlap::other)).toList())).toList();
    }

    private boolean good(Map<Variable, Variable> names) {
        List<String> drawn = wide.drawn().stream().map(argument -> argument.mapped(Overlap::other).mapped(part -> Embedding.renamed(part, names)).words()).toList();
        return drawn.equals(narrow.drawn().stream().map(Expression::words).toList()) && wide.looks().stream().allMatch(look -> met(look, names));
    }

    /** Whether what the wide rule looks for is there, or not there, whenever the narrow rule fires. */
    private boolean met(Look look, Map<Variable, Variable> names) {
        List<Fact> sought = renumbered(look.facts());
        Stream<Look> alike = narrow.looks().stream().filter(own -> own.presence().wanted() == look.presence().wanted());
        if (look.presence().wanted()) {
            return Stream.concat(Stream.of(List.<Fact>of()), alike.map(Look::facts)).anyMatch(own ->
                Embedding.exists(sought, join(narrow.matched(), own), new Known(join(narrow.claims(), Shape.claimsOf(own))), names));
        }
        Map<Variable, Variable> given = new HashMap<>(names);
        List<Claim> claims = Shape.claimsOf(sought).stream().map(claim -> claim.about(part -> Embedding.renamed(part, given))).toList();
        return alike.anyMatch(own -> Embedding.exists(own.facts(), sought, new Known(join(narrow.claims(), claims)), Map.of()));
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
