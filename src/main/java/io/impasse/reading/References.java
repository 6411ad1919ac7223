package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds references to parts of the agreement by labels that it does not have. */
final class References {
    private static final String CATEGORY = "dangling-reference";
    private static final String ANNEX = "annex";

    private final PhraseSet words;

    References(Grammar grammar) {
        words = grammar.book().set(grammar.vocabulary().mentions().getOrDefault("reference", List.of()));
    }

    /** The references that lead nowhere, by place. */
    List<Mention> dangling(List<ClauseWords> clauses, Agreement agreement) {
        Labels labels = new Labels(agreement.clauses());
        List<Mention> found = new ArrayList<>();
        for (ClauseWords clause : clauses) {
            words.all(clause.all()).stream().filter(hit -> labels.lack(clause.words(), hit)).forEach(hit -> {
                List<Word> reference = clause.words().subList(hit.from(), hit.to() + 1);
                found.add(new Mention(CATEGORY, hit.phrase().source(), Quotes.of(agreement, clause.clause(), reference)));
            });
        }
        return found;
    }

    /** The labels of the clauses of a text. */
    private static final class Labels {
        private final Set<String> known = new HashSet<>();
        private final boolean annexes;
        private final boolean numbered;

        Labels(List<Clause> clauses) {
            clauses.forEach(clause -> Stream.concat(Arrays.stream(clause.id().split("\\.")), Arrays.stream(clause.label().split("[^\\p{L}\\p{N}]+")))
                .forEach(part -> known.add(part.toLowerCase(Locale.ROOT))));
            annexes = clauses.stream().anyMatch(clause -> clause.kind() == ClauseKind.ANNEX);
            numbered = clauses.stream().anyMatch(clause -> clause.kind() == ClauseKind.ARTICLE || clause.kind() == ClauseKind.POINT);
        }

        /** Whether the reference names a label of this text, and there is none. */
        boolean lack(List<Word> words, PhraseSet.Hit hit) {
            if (hit.to() >= words.size() || !label(words.get(hit.to())) || elsewhere(words, hit.to() + 1)) {
                return false;
            }
            boolean annex = words.get(hit.from()).comesFrom(ANNEX);
            boolean here = annex ? annexes : known.contains(words.get(hit.to()).lower());
            return !here && (annex || numbered);
        }

        private static boolean label(Word word) {
            boolean letter = word.letters() && word.capitalised() && word.text().length() == 1;
            return letter || word.digits() && word.text().length() <= 2;
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
