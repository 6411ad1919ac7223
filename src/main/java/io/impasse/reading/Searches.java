package io.impasse.reading;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Vocabulary;
import io.impasse.text.Agreement;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Looks through the whole text for what rules may want to know of: mentions, and the headings of the checklist. */
final class Searches {
    private final Map<String, PhraseSet> mentions = new LinkedHashMap<>();
    private final List<Heading> checklist = new ArrayList<>();

    /** A heading with its cues, compiled. */
    private record Heading(ChecklistItem item, PhraseSet cues) {}

    private final PhraseIndex index;

    Searches(Vocabulary vocabulary, PhraseBook book) {
        vocabulary.mentions().forEach((category, phrases) -> mentions.put(category, book.set(phrases)));
        vocabulary.checklist().forEach(item -> checklist.add(new Heading(item, book.set(item.cues()))));
        index = book.index();
    }

    /** The clauses, ready to be searched. */
    List<ClauseWords> prepare(List<ClauseWords> clauses) {
        return clauses.stream().map(clause -> new ClauseWords(clause.clause(), new Sentence(clause.words(), index))).toList();
    }

    /** The mentions in prepared clauses, clause by clause. */
    List<Mention> mentions(List<ClauseWords> clauses, Agreement agreement) {
        List<Mention> found = new ArrayList<>();
        for (ClauseWords clause : clauses) {
            if (clause.clause().kind() != ClauseKind.TITLE) {
                mentions.forEach((category, phrases) -> phrases.all(clause.all()).forEach(
                    hit -> found.add(new Mention(category, hit.phrase().source(), quote(agreement, clause, hit)))));
            }
        }
        return found;
    }

    /** One search in prepared clauses for each heading of the checklist. */
    List<Searched> checklist(List<ClauseWords> clauses, Agreement agreement, List<Provision> provisions) {
        return checklist.stream().map(heading -> {
            TreeSet<Quote> hits = new TreeSet<>();
            provisions.stream().filter(provision -> counts(heading.item(), provision)).forEach(provision -> hits.add(provision.quote()));
            clauses.forEach(clause -> heading.cues().all(clause.all()).forEach(hit -> hits.add(quote(agreement, clause, hit))));
            List<String> cues = new ArrayList<>(heading.item().terms());
            cues.addAll(heading.item().cues());
            return new Searched(heading.item().item(), cues, clauses.size(), List.copyOf(hits));
        }).toList();
    }

    private static Quote quote(Agreement agreement, ClauseWords clause, PhraseSet.Hit hit) {
        return Quotes.of(agreement, clause.clause(), clause.words().subList(hit.from(), hit.to()));
    }

    private static boolean counts(ChecklistItem item, Provision provision) {
        return item.terms().contains(provision.matter()) || !provision.term().isEmpty() && item.terms().contains(provision.term());
    }
}
