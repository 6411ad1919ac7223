package io.impasse.reading;

import io.impasse.model.Clash;
import io.impasse.model.Force;
import io.impasse.model.Lookalike;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds norms in nearly the same words that demand different things. Strict on purpose: comparing words is no reading.
 * Only norms that share uncommon words are compared, so that the work grows with the text and not with its square.
 */
final class Comparison {
    private static final Set<Force> COMPARED = EnumSet.of(Force.OBLIGATION, Force.PROHIBITION, Force.PERMISSION, Force.EXEMPTION);
    private static final double ALIKE = 0.7;
    private static final double NEARLY_SAME = 0.8;
    private static final int LEAST_CONTENT = 4;
    private static final int COMMON = 40;

    private final Grammar grammar;
    private final Quantities quantities;
    private final Agreement agreement;
    private final List<Norm> norms = new ArrayList<>();

    private Comparison(Grammar grammar, Quantities quantities, Agreement agreement) {
        this.grammar = grammar;
        this.quantities = quantities;
        this.agreement = agreement;
    }

    /** The pairs, by the place of the first. */
    static List<Lookalike> of(List<Frame> frames, Grammar grammar, Quantities quantities, Agreement agreement) {
        Comparison comparison = new Comparison(grammar, quantities, agreement);
        frames.stream().filter(frame -> COMPARED.contains(frame.force()) && frame.style() == Frame.Style.MODAL).forEach(comparison::add);
        return comparison.pairs();
    }

    private void add(Frame frame) {
        Set<String> content = new TreeSet<>();
        for (Word word : frame.extent().words()) {
            boolean carries = word.letters() && word.lower().length() > 2 && !grammar.cue("function-word", List.of(word), 0);
            if (carries) {
                content.add(word.lemma());
            }
        }
        if (content.size() >= LEAST_CONTENT) {
            Quote quote = Quotes.of(agreement, frame.clause(), frame.extent().words());
            norms.add(new Norm(quote, frame.force(), content, numbers(frame, quote)));
        }
    }

    private Map<String, List<Double>> numbers(Frame frame, Quote quote) {
        Map<String, List<Double>> numbers = new HashMap<>();
        for (Quantities.Located located : quantities.find(frame, words -> quote)) {
            Quantity quantity = located.quantity();
            double value = quantity.date().map(date -> (double) date.toEpochDay()).orElse(quantity.max());
            if (!quantity.unit().isEmpty()) {
                numbers.computeIfAbsent(quantity.unit(), unit -> new ArrayList<>()).add(value);
            }
        }
        return numbers;
    }

    private List<Lookalike> pairs() {
        Map<String, List<Integer>> byWord = new HashMap<>();
        List<Lookalike> pairs = new ArrayList<>();
        for (int at = 0; at < norms.size(); at++) {
            Norm norm = norms.get(at);
            for (int earlier : candidates(norm, byWord)) {
                clash(norms.get(earlier), norm).ifPresent(pairs::add);
            }
            for (String word : norm.content()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(at);
            }
        }
        return pairs;
    }

    /** Earlier norms that share half of the content, counted over the words that are not too common. */
    private static Set<Integer> candidates(Norm norm, Map<String, List<Integer>> byWord) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        List<List<Integer>> uncommon = norm.content().stream().map(word -> byWord.getOrDefault(word, List.of()))
            .filter(holders -> holders.size() <= COMMON).toList();
        uncommon.forEach(holders -> holders.forEach(holder -> shared.merge(holder, 1, Integer::sum)));
        int enough = Math.max(2, uncommon.size() / 2);
        shared.values().removeIf(count -> count < enough);
        return shared.keySet();
    }

    private static Optional<Lookalike> clash(Norm first, Norm second) {
        double alike = alike(first.content(), second.content());
        boolean ordered = first.quote().compareTo(second.quote()) < 0;
        if (!ordered || alike < ALIKE) {
            return Optional.empty();
        }
        if (first.opposes(second)) {
            return Optional.of(new Lookalike(first.quote(), second.quote(), Clash.FORCE));
        }
        boolean value = first.force() == second.force() && alike >= NEARLY_SAME && first.countsOtherwise(second);
        return value ? Optional.of(new Lookalike(first.quote(), second.quote(), Clash.VALUE)) : Optional.empty();
    }

    private static double alike(Set<String> one, Set<String> two) {
        long common = one.stream().filter(two::contains).count();
        return common / (double) (one.size() + two.size() - common);
    }
}
