package io.impasse.reading;

import io.impasse.model.Clash;
import io.impasse.model.Lookalike;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers that a text repeats from one of its clauses, "the ceiling of 500 guns under Article 7", and that the clause does not have. */
final class Restatements {
    /** So many characters may stand between the number with its unit and the word that refers: "laid down in". */
    private static final int REACH = 24;

    private final List<Provision> provisions;
    private final Map<String, List<Provision>> byClause;

    Restatements(List<Provision> provisions) {
        this.provisions = provisions;
        this.byClause = provisions.stream().collect(Collectors.groupingBy(Provision::clause));
    }

    /** One pair for each repeated number, among the words that refer. */
    List<Lookalike> find(List<Followed> referring) {
        Set<Lookalike> found = new LinkedHashSet<>();
        for (Followed reference : referring) {
            if (reference.to() < reference.words().size() && points(reference)) {
                String label = reference.words().get(reference.to()).lower();
                repeated(reference).flatMap(number -> otherwise(number, label)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** "under Article 7"; not "crossing point 7". */
    private static boolean points(Followed reference) {
        int at = reference.to() - 2;
        return at >= 0 && reference.words().get(at).is("under", "in", "of", "by", "with", "to", "from", "per", "see", "(");
    }

    /** A number with its provision. */
    private record Repeated(Provision provision, Quantity number) {}

    private Optional<Repeated> repeated(Followed reference) {
        Quote words = reference.mention().quote();
        return byClause.getOrDefault(words.clause(), List.of()).stream().flatMap(provision -> provision.numbers().stream()
            .filter(number -> number.date().isEmpty() && number.quote().end() <= words.start() && words.start() - number.quote().end() <= REACH)
            .map(number -> new Repeated(provision, number))).findFirst();
    }

    /** The first provision below that label with numbers of the unit, when none of them is this number. */
    private Optional<Lookalike> otherwise(Repeated repeated, String label) {
        List<Provision> there = provisions.stream().filter(provision -> below(provision.clause(), label) && !provision.clause().equals(repeated.provision().clause()))
            .filter(provision -> provision.numbers().stream().anyMatch(repeated.number()::counts)).toList();
        boolean same = there.stream().flatMap(provision -> provision.numbers().stream()).anyMatch(repeated.number()::same);
        return there.stream().findFirst().filter(first -> !same).map(first -> Lookalike.of(first.quote(), repeated.provision().quote(), Clash.REFERENCE));
    }

    private static boolean below(String clause, String label) {
        String id = clause.toLowerCase(Locale.ROOT);
        return id.equals(label) || id.startsWith(label + ".");
    }
}
