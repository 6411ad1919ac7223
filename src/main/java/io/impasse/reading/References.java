package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds references to parts of the agreement by labels that it does not have. */
final class References {
    private static final String ANNEX = "annex";

    private References() {}

    /** The references that lead nowhere, among the words that refer. */
    static List<Mention> dangling(List<Followed> referring, Agreement agreement) {
        Labels labels = new Labels(agreement.clauses());
        return referring.stream().filter(found -> labels.lack(found.words(), found.to()))
            .map(found -> found.widened(Mention.DANGLING_REFERENCE, agreement)).toList();
    }

    /** The references among the words, each with the label it names. */
    static List<Quote> in(Slice words, List<Followed> referring, Agreement agreement) {
        return referring.stream().filter(found -> words.start() <= found.mention().quote().start() && found.mention().quote().end() <= words.end())
            .map(found -> found.to() < found.words().size() && label(found.words().get(found.to())) ? found.widened(Mention.DANGLING_REFERENCE, agreement) : found.mention())
            .map(Mention::quote).toList();
    }

    private static boolean label(Word word) {
        boolean letter = word.letters() && word.capitalised() && word.text().length() == 1;
        return letter || word.digits() && word.text().length() <= 2;
    }

    /** The labels of the clauses of a text. */
    private static final class Labels {
        private final Set<String> known = new HashSet<>();
        private final Set<String> annexes = new HashSet<>();
        private final boolean numbered;

        Labels(List<Clause> clauses) {
            clauses.forEach(clause -> Stream.concat(Arrays.stream(clause.id().split("\\.")), Arrays.stream(clause.label().split("[^\\p{L}\\p{N}]+")))
                .forEach(part -> known.add(part.toLowerCase(Locale.ROOT))));
            clauses.stream().filter(clause -> clause.kind() == ClauseKind.ANNEX).forEach(clause -> annexes.add(lastPart(clause.id())));
            numbered = clauses.stream().anyMatch(clause -> clause.kind() == ClauseKind.ARTICLE || clause.kind() == ClauseKind.POINT);
        }

        /** {@code 2} of {@code annex-2}, {@code annex} of an annex without a label. */
        private static String lastPart(String id) {
            return id.substring(id.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        }

        /** Whether the reference names a label of this text, and there is none. */
        boolean lack(List<Word> words, int at) {
            if (at >= words.size() || !label(words.get(at)) || elsewhere(words, at + 1)) {
                return false;
            }
            boolean annex = words.get(at - 1).comesFrom(ANNEX);
            boolean here = annex ? annexes.contains(ANNEX) || annexes.contains(words.get(at).lower()) : known.contains(words.get(at).lower());
            return !here && (annex || numbered);
        }

        /** "Article 5 of the Treaty of W", "Article 51 Charter of W": a part of another text. */
        private static boolean elsewhere(List<Word> words, int from) {
            int at = from;
            while (at + 1 < words.size() && words.get(at).is(",", "and", "to", "-") && label(words.get(at + 1))) {
                at += 2;
            }
            if (at + 1 >= words.size()) {
                return false;
            }
            boolean of = words.get(at).is("of", "to", "in", "under");
            return of ? !words.get(at + 1).is("this", "these") : words.get(at).capitalised();
        }
    }
}
