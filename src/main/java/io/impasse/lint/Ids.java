package io.impasse.lint;

import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Call;
import io.impasse.dialect.Expression.Comparison;
import io.impasse.dialect.Expression.Literal;
import io.impasse.dialect.Expression.OneOf;
import io.impasse.dialect.RuleSource;
import io.impasse.lint.Speech.Sort;
import io.impasse.model.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The ids that rules name. */
record Ids(Speech speech) {

    /** A word and what a test compares it with. */
    private record Named(Call word, String id) {

        Stream<Sort> sort() {
            return Speech.of(word).stream();
        }
    }

    /** Ids that no list holds. */
    List<Fault> unknown(RuleSource source, Shape shape) {
        return Stream.concat(Stream.of(shape.matched()), shape.looks().stream().map(Shape.Look::facts)).flatMap(facts -> {
            List<Claim> claims = Shape.claimsOf(facts);
            Known known = new Known(claims);
            return claims.stream().flatMap(claim -> named(claim).flatMap(named -> named.sort().flatMap(sort -> unknown(named, sort, known))
                .map(unknown -> new Fault(source.file(), claim.test().line(), claim.test().column(), unknown.words(named.id()), unknown.remedy(named.id()), false))));
        }).distinct().toList();
    }

    /** The ids of that sort that the rules name. */
    static Stream<String> named(Collection<Shape> shapes, Sort sort) {
        return claims(shapes).flatMap(Ids::named).filter(named -> named.sort().anyMatch(sort::equals)).map(Named::id);
    }

    /** Whether a rule looks at all ids of that sort but some. */
    static boolean open(Collection<Shape> shapes, Sort sort) {
        return claims(shapes).anyMatch(claim -> claim.range().except() && claim.subject() instanceof Call word && Speech.of(word).filter(sort::equals).isPresent());
    }

    private static Stream<Claim> claims(Collection<Shape> shapes) {
        return shapes.stream().flatMap(Shape::facts).flatMap(fact -> fact.claims().stream());
    }

    /** An unknown id of a list. */
    private record Unknown(String sort, SortedSet<String> ids) {

        String words(String id) {
            return "unknown " + sort + " \"" + id + "\"";
        }

        String remedy(String id) {
            return Suggestion.remedy(id, ids, "known are");
        }
    }

    private Stream<Unknown> unknown(Named named, Sort sort, Known known) {
        Range terms = known.range(named.word().target().words() + ".term");
        boolean some = sort == Sort.OPTION && !terms.except();
        SortedSet<String> ids = some ? speech.options(terms.values()) : speech.known(sort);
        String of = some ? " of " + String.join(", ", terms.values().stream().map(String::valueOf).sorted().toList()) : "";
        return named.id().isEmpty() || ids.contains(named.id()) ? Stream.of() : Stream.of(new Unknown(sort.words() + of, ids));
    }

    private static Stream<Named> named(Claim claim) {
        Stream<Named> ranged = claim.subject() instanceof Call word ? claim.range().values().stream().flatMap(value -> named(word, new Literal(value))) : Stream.of();
        return Stream.concat(ranged, claim.subject().all().flatMap(Ids::compared));
    }

    private static Stream<Named> compared(Expression expression) {
        if (expression instanceof Comparison comparison) {
            return Stream.concat(named(comparison.left(), comparison.right()), named(comparison.right(), comparison.left()));
        }
        return expression instanceof OneOf listed ? listed.options().stream().flatMap(option -> named(listed.value(), option)) : Stream.of();
    }

    private static Stream<Named> named(Expression word, Expression value) {
        return word instanceof Call call && value instanceof Literal literal && literal.value() instanceof String id ? Stream.of(new Named(call, id)) : Stream.of();
    }
}
